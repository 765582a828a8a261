#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hallmarker::ui {

class CommandRegistry;
class InlineMessage;
class UiSettings;

/// What the window shows while no workspace is open: open, create, the example, and those of last time.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    WelcomePage(CommandRegistry &commands, UiSettings &settings, QWidget *parent = nullptr);

    /// Builds actions and the recent list again.
    void refresh();
    InlineMessage *message() const { return m_message; }
    QWidget *initialFocus() const;

Q_SIGNALS:
    void openRequested(const QString &location);

private:
    CommandRegistry &m_commands;
    UiSettings &m_settings;
    InlineMessage *m_message;
    QVBoxLayout *m_actions;
    QVBoxLayout *m_recent;
    QLabel *m_recentTitle;
};

} // namespace hallmarker::ui
