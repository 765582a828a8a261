#include "ui/log/LogPage.h"

#include "core/jobs/JobQueue.h"
#include "core/log/AuditLog.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/log/LogModel.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PassphraseQuestion.h"
#include "ui/shell/Session.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

LogPage::LogPage(PageServices &services)
    : Page(services), m_message(new InlineMessage(this)), m_model(new LogModel(this)), m_view(new QTableView(this)), m_entry(new QPlainTextEdit(this)), m_size(new QLabel(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Entries of the log"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false); // a long id is cut with dots; the entry below has it whole
    m_view->setFont(tabularFont(m_view->font()));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setColumnWidth(LogModel::At, 200);
    m_view->setColumnWidth(LogModel::Actor, 120);
    m_view->setColumnWidth(LogModel::Action, 170);
    m_view->setColumnWidth(LogModel::Record, 330);
    m_entry->setReadOnly(true);
    m_entry->setTabChangesFocus(true);
    m_entry->setAccessibleName(tr("The chosen entry"));
    m_entry->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_entry->setPlaceholderText(tr("Choose an entry to read exactly what was signed."));
    connect(m_model, &LogModel::pageWanted, this, &LogPage::fetch, Qt::QueuedConnection);
    connect(m_model, &LogModel::dataChanged, this, &LogPage::showEntry);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showEntry);
    connect(&services.session, &Session::logGrew, this, &LogPage::showSize);
    m_header = new PageHeader(title(), tr("Every write, in order, under a signed Merkle tree. Nothing in it can be changed unseen."), this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_entry);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_size);
    column->addWidget(splitter, 1);
    setObjectName(QStringLiteral("logPage"));
}

void LogPage::ready()
{
    CommandRegistry &registry = services().commands;
    m_header->setPrimary(registry.action(QStringLiteral("log.verify")));
    m_header->addSecondary(registry.action(QStringLiteral("log.prove")));
    m_header->addSecondary(registry.action(QStringLiteral("log.checkpoint")));
    m_header->addSecondary(registry.action(QStringLiteral("log.export")));
}

PageDescriptor LogPage::descriptor()
{
    return {QStringLiteral("log"), tr("Log"), IconId::Log, [](PageServices &services) { return static_cast<Page *>(new LogPage(services)); }, false, {}};
}

QList<Command> LogPage::commands()
{
    const auto isOpen = [this] { return services().session.isOpen(); };
    const auto isChosen = [this] { return chosenIndex() >= 0; };
    return {{QStringLiteral("log.verify"), tr("&Verify log"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), IconId::Verify, [this] { verify(); }, isOpen, {}},
            {QStringLiteral("log.prove"), tr("&Prove entry ..."), CommandArea::Page, {}, IconId::Link, [this] { prove(); }, isChosen, {}},
            {QStringLiteral("log.goTo"), tr("&Go to entry ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_G), IconId::Search, [this] { askForEntry(); }, isOpen, {}},
            {QStringLiteral("log.checkpoint"), tr("&Sign checkpoint ..."), CommandArea::Page, {}, IconId::Key, [this] { signHead(); }, isOpen, {}},
            {QStringLiteral("log.export"), tr("&Export log ..."), CommandArea::Page, {}, IconId::Export, [this] { exportLog(); }, isOpen, {}}};
}

void LogPage::refresh()
{
    if (!services().session.isOpen()) {
        m_model->setLogSize(0);
        return;
    }
    services().session.read([](core::Workspace &workspace) { return workspace.log().size(); }, this, [this](const core::Result<qint64> &size) {
        if (!size) {
            m_message->showError(size.error());
            return;
        }
        showSize(*size);
    });
}

void LogPage::showSize(qint64 size)
{
    m_model->setLogSize(size);
    m_size->setText(tr("%n entries, newest first.", nullptr, static_cast<int>(size)));
}

QWidget *LogPage::initialFocus()
{
    return m_view;
}

void LogPage::fetch(qint64 first, qint64 count)
{
    services().session.read([first, count](core::Workspace &workspace) { return workspace.log().entries(first, count); }, this, [this](const core::Result<QList<core::LogEntry>> &entries) {
        if (entries)
            m_model->addEntries(*entries);
        else
            m_message->showError(entries.error());
    });
}

qint64 LogPage::chosenIndex() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->indexOfRow(current.row()) : -1;
}

void LogPage::showEntry()
{
    const core::LogEntry *entry = m_view->currentIndex().isValid() ? m_model->entryAt(m_view->currentIndex().row()) : nullptr;
    if (entry == nullptr)
        return;
    const QString text = QString::fromUtf8(QJsonDocument::fromJson(entry->bytes).toJson()) + tr("\nleaf %1").arg(entry->leafHash.toString());
    if (m_entry->toPlainText() != text)
        m_entry->setPlainText(text);
    services().commands.refreshSoon();
}

void LogPage::verify()
{
    const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
    if (!workspace)
        return;
    m_message->clear();
    services().jobs.submit(
        tr("Verify the log"),
        [workspace](core::Progress &progress) -> core::Result<QJsonValue> {
            HALLMARKER_ASSIGN(const core::LogVerification found, workspace->log().verify(std::nullopt, progress));
            return QJsonValue(QJsonObject{{QStringLiteral("sound"), found.isSound}, {QStringLiteral("entries"), found.entries}, {QStringLiteral("root"), found.root.hex()}, {QStringLiteral("problem"), found.problem}, {QStringLiteral("bad"), found.firstBadIndex}, {QStringLiteral("anchor"), found.anchor}});
        },
        this, [this](const core::Result<QJsonValue> &result) {
            if (!result) {
                m_message->showError(result.error());
                return;
            }
            const QJsonObject found = result->toObject();
            if (found.value(QStringLiteral("sound")).toBool())
                m_message->showMessage(Severity::Success, tr("The log is sound: %1 entries, root %2. Outside anchor: %3.").arg(found.value(QStringLiteral("entries")).toInteger()).arg(found.value(QStringLiteral("root")).toString().left(16), found.value(QStringLiteral("anchor")).toString()));
            else
                m_message->showMessage(Severity::Failure, tr("The log is not sound: %1").arg(found.value(QStringLiteral("problem")).toString()));
        });
}

void LogPage::save(const QString &suggestedName, const QString &filter, const QByteArray &content)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Save");
    question.filter = filter;
    question.suggestedName = suggestedName;
    question.purpose = QStringLiteral("log");
    FileDialog::ask(window(), question, this, [this, content](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            m_message->showMessage(Severity::Failure, tr("Cannot write %1: %2.").arg(path, file.errorString()));
        else
            services().toasts.show(tr("Saved as %1.").arg(path));
    });
}

void LogPage::prove()
{
    const qint64 index = chosenIndex();
    services().session.read([index](core::Workspace &workspace) { return workspace.log().tlogProof(index); }, this, [this, index](const core::Result<QByteArray> &proof) {
        if (proof)
            save(QStringLiteral("entry-%1.tlog-proof").arg(index), tr("Proofs (*.tlog-proof)"), *proof);
        else
            m_message->showError(proof.error());
    });
}

void LogPage::askForEntry()
{
    Question question;
    question.title = tr("Go to entry");
    question.text = tr("Entries are numbered from 0, the oldest.");
    question.inputLabel = tr("&Number");
    question.choices = {tr("Go"), tr("Cancel")};
    MessageBox::ask(window(), question, this, [this](int choice, const QString &input) {
        if (choice != 0)
            return;
        bool isNumber = false;
        const qint64 row = m_model->rowCount() - 1 - input.trimmed().toLongLong(&isNumber);
        if (!isNumber || row < 0 || row >= m_model->rowCount()) {
            m_message->showMessage(Severity::Warning, tr("There is no entry \"%1\". The log has the numbers 0 to %2.").arg(input.trimmed()).arg(m_model->rowCount() - 1));
            return;
        }
        m_message->clear();
        m_view->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
        m_view->setFocus();
    });
}

void LogPage::signHead()
{
    services().session.read([](core::Workspace &workspace) { return workspace.log().checkpoint(); }, this, [this](const core::Result<core::StoredCheckpoint> &checkpoint) {
        if (checkpoint)
            save(QStringLiteral("checkpoint-%1.txt").arg(checkpoint->size), tr("Checkpoints (*.txt)"), checkpoint->note);
        else
            showKeyError(checkpoint.error());
    });
}

void LogPage::showKeyError(const core::Error &error)
{
    m_message->showError(error);
    if (error.kind == core::ErrorKind::Denied)
        m_message->addAction(tr("Enter passphrase"), [this] { askForPassphrase(services().session, window(), this, [this] { m_message->showMessage(Severity::Success, tr("The signing key is open for this session.")); }); });
}

void LogPage::exportLog()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::OpenFolder;
    question.title = tr("Export the log into an empty folder");
    question.purpose = QStringLiteral("log-export");
    FileDialog::ask(window(), question, this, [this](const QString &folder) {
        const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
        if (!workspace)
            return;
        services().jobs.submit(
            tr("Export the log"),
            [workspace, folder](core::Progress &progress) -> core::Result<QJsonValue> {
                HALLMARKER_TRY(workspace->log().exportTo(folder, progress));
                return QJsonValue(true);
            },
            this, [this, folder](const core::Result<QJsonValue> &result) {
                if (result)
                    m_message->showMessage(Severity::Success, tr("Exported to %1. HOW-TO-VERIFY.txt tells how to check it without Hallmarker.").arg(folder));
                else
                    showKeyError(result.error());
            });
    });
}

} // namespace hallmarker::ui
