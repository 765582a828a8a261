#pragma once

#include "core/result/Result.h"
#include "ui/shell/Page.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;

namespace hallmarker::ui {

class InlineMessage;
class PageHeader;

/// How the window looks, who writes, and the keys that sign the log.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    QWidget *initialFocus() override;

private:
    void rotateKey();
    void changePassphrase();
    void removePassphrase();
    void showSeal();
    void showChange(const core::Result<void> &done, const QString &text);

    PageHeader *m_header = nullptr;
    InlineMessage *m_message;
    QComboBox *m_theme;
    QComboBox *m_language;
    QLabel *m_workspace;
    QPlainTextEdit *m_keys;
    QLabel *m_seal;
    QGridLayout *m_sealButtons;
};

} // namespace hallmarker::ui
