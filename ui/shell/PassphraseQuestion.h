#pragma once

#include "core/result/Result.h"
#include "ui/kit/MessageBox.h"

#include <functional>

class QObject;
class QWidget;

namespace hallmarker::ui {

class PassphraseKeeper;
class Session;

/// A question with a line for a passphrase, and a check box for the keychain when there is one.
Question passphraseQuestion(const PassphraseKeeper *keeper);
/// Whether the check box of that question was ticked.
bool shallRemember(const Question &question);

/// Asks for the passphrase of the open workspace, again when it was wrong, and opens its keys for this session.
/// `then` runs once they are open, while `context` lives.
void askForPassphrase(Session &session, QWidget *window, QObject *context, const std::function<void()> &then = {});
/// Asks twice for a new passphrase of the open workspace and changes it. `then` gets what came of it.
void askForChangedPassphrase(Session &session, QWidget *window, QObject *context, const std::function<void(const core::Result<void> &)> &then);

} // namespace hallmarker::ui
