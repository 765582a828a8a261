#pragma once

#include "core/record/Record.h"
#include "core/storage/Workspace.h"
#include "ui/inventory/ImportDraft.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace hallmarker::ui {

class BusyMark;
class InlineMessage;
class PageHeader;

/// What was imported, and what a person should know about it.
struct ImportOutcome {
    QString openId;
    QString told;
    QList<core::Record> added; ///< for undo, what others rest on last

    /// With these records, the first of which is to be opened.
    static core::Result<ImportOutcome> of(core::Workspace &workspace, const QStringList &ids, const QStringList &told);
};

/// A look at a file before it is registered: title, message, content, and the two buttons. Esc goes back to the list.
class ImportView : public QWidget {
    Q_OBJECT
public:
    ImportView(PageServices &services, const QString &title, const QString &subtitle, const QString &verb, ImportDraft::Kind kind, const QString &path, QWidget *parent);
    ~ImportView() override;

    InlineMessage *message() const { return m_message; }
    QPushButton *importButton() const { return m_import; }
    bool isImporting() const { return m_importJob != 0; }
    virtual QWidget *initialFocus() = 0;
    /// What was filled in before the last end.
    void putBack(const QJsonObject &draft);

Q_SIGNALS:
    void closed();
    void imported(const hallmarker::ui::ImportOutcome &outcome);
    /// The person wants another file.
    void otherFileWanted();

protected:
    virtual void startImport() = 0;
    /// Looks at the file as the form has it now.
    virtual void readAgain() = 0;
    virtual void takeDetails(const QJsonObject &draft) { Q_UNUSED(draft) }
    ImportDraft &draft() const { return *m_draft; }
    void keyPressEvent(QKeyEvent *event) override;

    PageServices &services() const { return m_services; }
    QVBoxLayout *content() const { return m_content; }
    /// A look in the background; one that is under way is stopped. `done` is called unless a newer look began.
    void look(const QString &title, const std::function<core::Result<void>(core::Progress &)> &work, const std::function<void(const core::Result<void> &)> &done);
    /// The import as a job: all or nothing, with a Cancel beside the message.
    void runImport(const QString &title, const std::function<core::Result<ImportOutcome>(core::Progress &)> &work);
    void setReady(bool isReady);
    /// A form that scrolls up and down inside of the view.
    QWidget *scrolled(QWidget *form);

private:
    void updateButtons();
    void showFailure(const core::Error &error);

    PageServices &m_services;
    ImportDraft *m_draft;
    PageHeader *m_header;
    InlineMessage *m_message;
    BusyMark *m_busy;
    QVBoxLayout *m_content;
    QPushButton *m_import;
    QPushButton *m_cancel;
    quint64 m_lookJob = 0;
    quint64 m_importJob = 0;
    int m_serial = 0;
    bool m_isReady = false;
};

} // namespace hallmarker::ui
