#pragma once

#include "ui/shell/Page.h"

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace hallmarker::core {
struct Error;
}

namespace hallmarker::ui {

class InlineMessage;
class PageHeader;
class LogModel;

/// The log: browse it, verify it, prove an entry, sign a checkpoint, export it.
class LogPage final : public Page {
    Q_OBJECT
public:
    explicit LogPage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("log"); }
    QString title() const override { return tr("Log"); }
    QList<Command> commands() override;
    void ready() override;
    void refresh() override;
    QWidget *initialFocus() override;

private:
    void fetch(qint64 first, qint64 count);
    void showSize(qint64 size);
    void showEntry();
    void verify();
    void prove();
    void askForEntry();
    void showKeyError(const core::Error &error);
    void signHead();
    void exportLog();
    qint64 chosenIndex() const;
    void save(const QString &suggestedName, const QString &filter, const QByteArray &content);

    PageHeader *m_header = nullptr;
    InlineMessage *m_message;
    LogModel *m_model;
    QTableView *m_view;
    QPlainTextEdit *m_entry;
    QLabel *m_size;
};

} // namespace hallmarker::ui
