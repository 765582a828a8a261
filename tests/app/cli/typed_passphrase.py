"""Types passphrases at the real command line: typed_passphrase.py BIN_DIR WORK_DIR. No keychain, no environment."""
import os
import pty
import select
import shutil
import subprocess
import sys
import time

binary, work = os.path.join(sys.argv[1], 'hallmarker-cli'), sys.argv[2]
shutil.rmtree(work, ignore_errors=True)
os.makedirs(work)
environment = {key: value for key, value in os.environ.items() if not key.startswith('HALLMARKER_') and key not in ('DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR')}
environment['LC_ALL'] = 'C.UTF-8'


def run(words, answers, variables=None):
    """Exit code and everything that stood on the terminal; answers are (prompt, line)."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(work)
        os.execve(binary, [binary, '-w', 'w.hallmarker'] + words, {**environment, **(variables or {})})
    seen, answered, deadline = b'', 0, time.monotonic() + 60
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                piece = os.read(terminal, 4096)
            except OSError:
                break
            if not piece:
                break
            seen += piece
        if answered < len(answers) and seen.count(answers[answered][0].encode()) > sum(prompt == answers[answered][0] for prompt, _ in answers[:answered]):
            os.write(terminal, answers[answered][1].encode())
            answered += 1
    _, status = os.waitpid(child, 0)
    assert answered == len(answers), f'{words}: only {answered} questions\n{seen.decode()}'
    assert b'horse' not in seen, f'{words}: the passphrase was echoed'
    return os.waitstatus_to_exitcode(status), seen.decode()


def expect(outcome, code, part=''):
    assert outcome[0] == code and part in outcome[1], outcome


PRESENT, AGAIN, NEW, REPEAT = 'Passphrase of the workspace:', 'Once more:', 'New passphrase:', 'The same once more:'
subprocess.run([binary, '-w', 'w.hallmarker', 'init'], cwd=work, env=environment, check=True, stdout=subprocess.DEVNULL)
expect(run(['audit', 'seal-key'], [(NEW, 'one horse\n'), (REPEAT, 'another horse\n')]), 2, 'differ')
expect(run(['audit', 'rotate-key'], []), 0)  # nothing was changed
expect(run(['audit', 'seal-key'], [(NEW, 'one horse\n'), (REPEAT, 'one horse\n')]), 0, 'sealed')
expect(run(['audit', 'log'], []), 0, 'key.sealed')  # reading asks nobody
expect(run(['audit', 'rotate-key'], [(PRESENT, 'wrong horse\n'), (AGAIN, 'one horse\n')]), 0)
expect(run(['audit', 'rotate-key'], [(PRESENT, '\x03')]), 3, 'sealed')  # Ctrl+C
expect(run(['audit', 'seal-key'], [(PRESENT, 'one horse\n'), (NEW, 'two horse\n'), (REPEAT, 'two horse\n')]), 0)
expect(run(['audit', 'rotate-key'], [], {'HALLMARKER_PASSPHRASE': 'one horse'}), 3)
expect(run(['audit', 'seal-key', '--remove'], [(PRESENT, 'two horse\n')]), 0)
expect(run(['audit', 'rotate-key'], []), 0)
expect(run(['audit', 'verify'], []), 0, 'sound')
print('sound')
