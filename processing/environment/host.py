"""What QGIS knows of the network: its proxy and the authorities that it trusts."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from .pip import RegistryAccess

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
}


def qgis_network() -> RegistryAccess:
    """Call it in QGIS's main thread. It asks for no master password.

    A proxy of the system needs no word from QGIS: pip finds it by itself.
    """
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    address, secrets = proxy_address(proxy)
    hosts = [*manager.excludeList(), *manager.noProxyList()] if address else []
    without = tuple(host.partition("://")[2].partition("/")[0] or host for host in hosts)
    return RegistryAccess(address, without, _certificates(), secrets)


def proxy_address(proxy: QNetworkProxy) -> tuple[str, tuple[str, ...]]:
    """The address of a proxy with its credentials, and what of it no log may show."""
    scheme = _SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return "", ()
    credentials, secrets = "", ()
    if proxy.user():
        coded = quote(proxy.password(), safe="")
        credentials = f"{quote(proxy.user(), safe='')}:{coded}@"
        secrets = tuple({proxy.password(), coded} - {""})
    port = f":{proxy.port()}" if proxy.port() else ""
    return f"{scheme}://{credentials}{proxy.hostName()}{port}", secrets


def _certificates() -> str:
    """The authorities that QGIS trusts, as PEM; "" if they are no more than the system's.

    pip trusts the system's by itself.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.databaseCAs() or manager.extraFileCAs()):
        return ""
    return bytes(manager.trustedCaCertsPemText()).decode("ascii", "replace")
