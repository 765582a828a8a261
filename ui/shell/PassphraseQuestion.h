#pragma once

class QWidget;

namespace hallmarker::ui {

class Session;

/// Asks for the passphrase of the signing key and opens the present workspace again with it, for this session only.
void reopenWithPassphrase(Session &session, QWidget *window);

} // namespace hallmarker::ui
