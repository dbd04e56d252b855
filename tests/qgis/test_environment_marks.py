"""What the installer may delete: what this installation made, where it made it, and no more."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import InputError, OutputError
from cleardate.processing.client.trial import try_worker
from cleardate.processing.environment import install as engine
from cleardate.processing.environment import marks, places, state
from cleardate.processing.environment.install_log import Journal, Silent
from cleardate.processing.environment.requirements import InstallChoice
from cleardate.processing.host import removal

BEFORE = "Made by the installer of ClearDate, which will delete this folder.\n"


@pytest.fixture
def keeper(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def home(tmp_path: Path, keeper: Path) -> places.Home:
    """A home with an environment of this installation and a file of somebody else."""
    home = places.Home(tmp_path / "home", marks.make_id(keeper))
    finish(home.make("env"))
    (home.path / "data.tif").touch()
    return home


@pytest.fixture
def remove(keeper: Path) -> Any:
    """Removes as the algorithm does; returns what was said."""

    def remove(path: Path) -> list[str]:
        journal = Journal(None, Silent())
        engine.Installer(engine.Request(path, keeper, gpu="no"), journal, try_worker).remove()
        return list(journal.lines)

    return remove


def finish(environment: Path) -> None:
    """The outside of a finished environment."""
    (environment / "bin").mkdir()
    (environment / "bin" / "python").touch()
    (environment / "pyvenv.cfg").write_text("home = /usr/bin\n", "utf-8")
    state.Stamp("simulate", False, InstallChoice().fingerprint(), "3.12.1", "today").write(
        environment
    )


def thesis(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "thesis.txt"
    file.write_text("years of work", "utf-8")
    return file


@pytest.mark.parametrize("name", ["env.old-2023", "env.partial-notes", "env.old-0123abcd"])
def test_a_name_alone_makes_nothing_ours(
    tmp_path: Path, remove: Any, keeper: Path, name: str
) -> None:
    kept = thesis(tmp_path / "home" / name)
    said = remove(tmp_path / "home")
    assert kept.exists() and "stays: it was not made by this installation" in said[-1]
    home = places.Home(tmp_path / "home", marks.make_id(keeper))
    journal = Journal(None, Silent())
    places.settle(home, journal)  # as an installation begins
    assert kept.exists() and f"{name} stays" in journal.lines[-1]
    finish(home.make("env"))
    remove(home.path)
    assert kept.exists() and not home.environment.exists()


def test_an_unmarked_stamp_is_not_put_in_place(tmp_path: Path) -> None:
    """What the user keeps of an environment does not become the one in use."""
    kept = thesis(tmp_path / "env.old-mine")
    (kept.parent / state.STAMP).write_text("{}", "utf-8")
    places.settle(places.Home(tmp_path, "a" * 32), Journal(None, Silent()))
    assert kept.exists() and not (tmp_path / "env").exists()


def test_a_copied_mark_makes_nothing_ours(home: places.Home, remove: Any, tmp_path: Path) -> None:
    for copy in (
        home.path / "env.old-backup",
        home.path / "env.old-0123abcd",
        tmp_path / "b" / "env",
    ):
        shutil.copytree(home.environment, copy)
    assert home.doomed() == [home.environment]
    remove(home.path)
    remove(tmp_path / "b")
    left = {path.name for path in home.path.glob("env*")}
    assert left == {"env.old-backup", "env.old-0123abcd"}
    assert (tmp_path / "b" / "env" / "pyvenv.cfg").exists()


def test_what_was_moved_is_not_ours(home: places.Home, remove: Any, keeper: Path) -> None:
    moved = home.path.rename(home.path.with_name("moved"))
    assert "stays" in remove(moved)[-1]
    with pytest.raises(InputError, match="another installation of ClearDate, or in another folder"):
        engine.Installer(
            engine.Request(moved, keeper, gpu="no"), Journal(None, Silent()), try_worker
        ).install()
    assert (moved / "env" / "pyvenv.cfg").exists()


def test_a_home_may_be_reached_by_a_link(home: places.Home, remove: Any, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(home.path)
    remove(tmp_path / "link")
    assert not home.environment.exists() and (home.path / "data.tif").exists()


def test_what_another_installation_made_is_not_ours(home: places.Home, tmp_path: Path) -> None:
    other = engine.Request(home.path, tmp_path / "other profile", gpu="no")
    for action in ("install", "repair"):
        with pytest.raises(InputError, match="another installation"):
            getattr(engine.Installer(other, Journal(None, Silent()), try_worker), action)()
    engine.Installer(other, Journal(None, Silent()), try_worker).remove()
    assert (home.environment / "pyvenv.cfg").exists()


def test_an_installation_without_an_id_owns_nothing(home: places.Home) -> None:
    forged = marks.Mark("", str(home.path), "env", "0123abcd")
    forged.write(home.environment)
    assert places.Home(home.path, "").doomed() == []


def test_a_link_goes_as_a_link(home: places.Home, remove: Any, tmp_path: Path) -> None:
    elsewhere = home.environment.rename(tmp_path / "big disk")
    home.environment.symlink_to(elsewhere)
    (home.path / "env.old-2023").symlink_to(elsewhere)
    (home.path / "env.old-0123abcd").symlink_to(thesis(tmp_path / "own").parent)
    said = remove(home.path)
    assert f"To delete: {home.environment}, the link alone." in said
    assert not home.environment.is_symlink()
    assert (elsewhere / "pyvenv.cfg").exists() and (tmp_path / "own" / "thesis.txt").exists()
    assert {path.name for path in home.path.glob("env*")} == {"env.old-2023", "env.old-0123abcd"}


def test_a_new_environment_takes_the_place_of_a_link(home: places.Home, tmp_path: Path) -> None:
    elsewhere = home.environment.rename(tmp_path / "big disk")
    home.environment.symlink_to(elsewhere)
    fresh = home.make_partial()
    finish(fresh)
    places.put_in_place(fresh, home)
    assert not home.environment.is_symlink() and home.owns(home.environment)
    assert (elsewhere / "pyvenv.cfg").exists()
    assert [path.name for path in home.path.glob("env*")] == ["env"]


def test_links_inside_are_not_followed(home: places.Home, remove: Any, tmp_path: Path) -> None:
    kept = thesis(tmp_path / "own")
    (home.environment / "bin" / "link").symlink_to(kept.parent)
    (home.environment / "lib64").symlink_to(kept.parent)
    remove(home.path)
    assert kept.exists() and not home.environment.exists()


@pytest.mark.parametrize("place", ["env", "downloads/wheels", "python", "uv"])
def test_a_file_of_the_user_in_a_folder_of_ours(
    home: places.Home, remove: Any, keeper: Path, place: str
) -> None:
    for name in marks.NAMES:
        home.make(name)
    kept = thesis(home.path / place)
    with pytest.raises(InputError, match=r"holds what ClearDate did not put there: .*thesis\.txt"):
        remove(home.path)
    request = engine.Request(home.path, keeper, gpu="no")
    with pytest.raises(InputError, match=r"thesis\.txt"):
        engine.Installer(request, Journal(None, Silent()), try_worker).install()
    assert kept.exists() and home.environment.exists()
    kept.unlink()
    remove(home.path)
    assert home.doomed() == [] and (home.path / "data.tif").exists()


def test_what_libraries_put_beside_is_known(home: places.Home, remove: Any) -> None:
    """A folder that the stamp lists was there when the installation was done."""
    (home.environment / "unusual").mkdir()
    stamp = state.read_stamp(home.environment)
    assert stamp is not None and home.kept_in(home.environment)
    stamp.content.append("unusual")
    stamp.write(home.environment)
    remove(home.path)
    assert not home.environment.exists()


def test_what_will_go_is_said_before(home: places.Home, keeper: Path) -> None:
    home.make("downloads")
    left = home.make_partial()

    class Watching(Silent):
        def line(self, level: str, text: str) -> None:
            assert home.environment.exists() or not text.startswith("To delete")

    journal = Journal(None, Watching())
    installer = engine.Installer(engine.Request(home.path, keeper), journal, try_worker)
    assert installer.doomed() == [home.environment, home.path / "downloads", left]
    listed = list(journal.lines)
    assert len(listed) == 3 and home.environment.exists() and left.exists()
    installer.remove()
    assert list(journal.lines)[3:6] == listed
    assert home.doomed() == []


def test_the_algorithm_lists(plugin: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingFeedback

    import processing
    from cleardate.processing.client.python import default_home

    class Said(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__(False)
            self.lines: list[str] = []

        def pushInfo(self, info: str) -> None:  # noqa: N802
            self.lines.append(info)

    home = places.Home(tmp_path, marks.make_id(default_home()))
    finish(home.make("env"))
    said = Said()
    processing.run("cleardate:install", {"ACTION": "list", "FOLDER": str(tmp_path)}, feedback=said)
    assert f"To delete: {home.environment}, with all that is in it." in said.lines
    assert [path.name for path in tmp_path.iterdir()] == ["env"]


def test_half_deleted_is_still_ours_and_no_environment(
    home: places.Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows keeps files that are held open; the next installer takes them."""
    with monkeypatch.context() as patch:
        patch.setattr(removal.shutil, "rmtree", lambda *_, **__: None)
        places.remove_all(home, Journal(None, Silent()))
        left = home.left()
        assert len(left) == 1 and home.owns(left[0]) and (left[0] / "bin").exists()
    places.settle(home, Journal(None, Silent()))
    assert home.left() == [] and not home.environment.exists()


def test_no_mark_is_put_into_a_folder_of_others(home: places.Home) -> None:
    """Otherwise it would be deleted at the end."""
    kept = thesis(home.path / "downloads")
    with pytest.raises(InputError, match="downloads is there already and was not made by"):
        home.make("downloads")
    assert not home.discard(kept.parent) and list(kept.parent.iterdir()) == [kept]


def make_before(home: Path, name: str, made_in: Path) -> Path:
    """An environment as version 1.0 left it."""
    folder = home / name
    folder.mkdir(parents=True)
    finish(folder)
    (folder / state.MARK).write_text(BEFORE, "utf-8")
    command = f"/usr/bin/python3.11 -m venv {made_in}/env.partial-0123abcd"
    (folder / "pyvenv.cfg").write_text(f"home = /usr/bin\ncommand = {command}\n", "utf-8")
    return folder


def test_an_environment_of_before_is_removed(tmp_path: Path, remove: Any) -> None:
    home = tmp_path / "Köln süd"
    make_before(home, "env", home)
    make_before(home, "env.old-4567abcd", home)
    begun = home / "env.partial-89abcdef"
    (begun / "tmp").mkdir(parents=True)
    (begun / state.MARK).write_text(BEFORE, "utf-8")
    (home / "downloads" / "wheels").mkdir(parents=True)
    (home / "downloads" / "wheels" / "numpy-2.4.6-py3-none-any.whl").touch()
    (home / "downloads" / state.MARK).write_text(BEFORE, "utf-8")
    remove(home)
    assert {path.name for path in home.iterdir()} == {places.LOCK, "cleardate-use.lock"}


def test_an_environment_of_before_is_replaced(tmp_path: Path, keeper: Path) -> None:
    home = places.Home(tmp_path / "home", marks.make_id(keeper))
    make_before(home.path, "env", home.path)
    fresh = home.make_partial()
    finish(fresh)
    places.put_in_place(fresh, home)
    assert [path.name for path in home.path.iterdir()] == ["env"]
    assert marks.read_mark(home.environment) is not None


def test_marks_of_before_that_are_not_sure(tmp_path: Path, remove: Any) -> None:
    home = tmp_path / "home"
    copied = make_before(home, "env", tmp_path / "where it was made")
    named = make_before(home, "env.old-backup", home)
    filled = thesis(home / "env.old-0123abcd")
    (filled.parent / state.MARK).write_text(BEFORE, "utf-8")
    own = thesis(home / "downloads")
    (own.parent / state.MARK).write_text(BEFORE, "utf-8")
    remove(home)
    assert all(path.exists() for path in (copied, named, filled, own))


@pytest.fixture
def disk(home: places.Home, tmp_path: Path) -> Iterator[Path]:
    """A folder of the user's that is mounted in the environment."""
    kept = thesis(tmp_path / "disk")
    target = home.environment / "bin" / "mounted"
    target.mkdir()
    command = ["mount", "--bind", str(kept.parent), str(target)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("only root can mount a folder")
    yield kept
    subprocess.run(["/bin/umount", "-l", str(target)], check=True)


def test_what_is_mounted_inside_stays(home: places.Home, disk: Path, remove: Any) -> None:
    with pytest.raises(InputError, match=r"did not put there: .*mounted"):
        remove(home.path)
    assert not home.discard(home.environment)
    assert not removal.remove_tree(home.environment, "")
    assert disk.exists() and (home.environment / "bin" / "python").exists()


def test_mounts_where_the_system_does_not_tell(
    home: places.Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Disks show by their number."""
    monkeypatch.setattr(removal, "_MOUNTS", Path("/none"))
    assert removal.mounted_below(home.environment) == []
    other = home.environment / "bin" / "disk"
    other.mkdir()
    real = Path.lstat

    def lstat(path: Path) -> Any:
        found = real(path)
        if path != other:
            return found
        return os.stat_result([*found[:2], found.st_dev + 1, *found[3:10]])

    monkeypatch.setattr(Path, "lstat", lstat)
    assert removal.mounted_below(home.environment) == [other]


def test_a_lock_is_not_written_over_a_file_of_others(home: places.Home, remove: Any) -> None:
    kept = thesis(home.path / "own")
    (home.path / places.LOCK).symlink_to(kept)
    with pytest.raises(OutputError, match="cannot be written to"):
        remove(home.path)
    (home.path / places.LOCK).unlink()
    (home.path / places.LOCK).write_text("my notes", "utf-8")
    with pytest.raises(InputError, match=r"install\.lock is there already"):
        remove(home.path)
    assert kept.read_text("utf-8") == "years of work"
    assert (home.path / places.LOCK).read_text("utf-8") == "my notes"
    assert home.environment.exists()
