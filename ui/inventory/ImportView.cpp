#include "ui/inventory/ImportView.h"

#include "core/jobs/JobQueue.h"
#include "ui/kit/BusyMark.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hallmarker::ui {

core::Result<ImportOutcome> ImportOutcome::of(core::Workspace &workspace, const QStringList &ids, const QStringList &told)
{
    ImportOutcome outcome{ids.first(), told.join(QLatin1Char(' ')), {}};
    for (const QString &id : ids) {
        HALLMARKER_ASSIGN(const core::Record record, workspace.record(id));
        outcome.added.append(record);
    }
    return outcome;
}

ImportView::ImportView(PageServices &services, const QString &title, const QString &subtitle, const QString &verb, ImportDraft::Kind kind, const QString &path, QWidget *parent)
    : QWidget(parent), m_services(services), m_draft(new ImportDraft(*this, services, kind, path)), m_header(new PageHeader(title, subtitle, this)), m_message(new InlineMessage(this)), m_busy(new BusyMark(this)),
      m_content(new QVBoxLayout), m_import(new QPushButton(verb, this)), m_cancel(new QPushButton(tr("Bac&k to the list"), this))
{
    m_import->setObjectName(QStringLiteral("import.start"));
    m_import->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("import.back"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_busy);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_header, 1);
    top->addLayout(buttons);
    top->setAlignment(buttons, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addLayout(m_content, 1);
    connect(this, &ImportView::closed, m_draft, &ImportDraft::drop);
    connect(this, &ImportView::imported, m_draft, &ImportDraft::drop);
    connect(m_import, &QPushButton::clicked, this, &ImportView::startImport);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (isImporting())
            m_services.jobs.cancel(m_importJob);
        else
            Q_EMIT closed();
    });
    updateButtons();
}

ImportView::~ImportView()
{
    if (m_lookJob != 0)
        m_services.jobs.cancel(m_lookJob);
}

void ImportView::putBack(const QJsonObject &draft)
{
    m_draft->putBack(draft);
    takeDetails(draft);
    readAgain();
}

void ImportView::look(const QString &title, const std::function<core::Result<void>(core::Progress &)> &work, const std::function<void(const core::Result<void> &)> &done)
{
    if (m_lookJob != 0)
        m_services.jobs.cancel(m_lookJob);
    const int serial = ++m_serial;
    setReady(false);
    m_busy->start(tr("Reading ..."));
    const auto id = std::make_shared<quint64>(0);
    const auto looked = std::make_shared<core::Result<void>>();
    *id = m_lookJob = m_services.jobs.submit(
        title, [work, looked](core::Progress &progress) -> core::Result<QJsonValue> {
            *looked = work(progress);
            return QJsonValue(); // what is wrong with the file is said beside it, not in a toast about a job
        },
        this, [this, serial, done, id, looked](const core::Result<QJsonValue> &ended) {
            // Looks are no work that anybody wants to find in the list of jobs.
            QMetaObject::invokeMethod(&m_services.jobs, [jobs = &m_services.jobs, id] { jobs->remove(*id); }, Qt::QueuedConnection);
            if (serial != m_serial)
                return;
            m_lookJob = 0;
            m_busy->stop();
            if (!ended) // it never began, or broke down
                *looked = ended.error();
            if (*looked)
                m_message->clear();
            else if (looked->error().kind != core::ErrorKind::Cancelled)
                showFailure(looked->error());
            done(*looked);
        });
}

void ImportView::runImport(const QString &title, const std::function<core::Result<ImportOutcome>(core::Progress &)> &work)
{
    const auto outcome = std::make_shared<ImportOutcome>();
    m_message->clear();
    m_importJob = m_services.jobs.submit(
        title, [work, outcome](core::Progress &progress) -> core::Result<QJsonValue> {
            HALLMARKER_ASSIGN(*outcome, work(progress));
            return QJsonValue(outcome->openId);
        },
        this, [this, outcome](const core::Result<QJsonValue> &result) {
            m_importJob = 0;
            m_busy->stop();
            updateButtons();
            if (result)
                Q_EMIT imported(*outcome);
            else
                showFailure(result.error());
        });
    m_busy->start(tr("Importing ..."));
    updateButtons();
}

void ImportView::showFailure(const core::Error &error)
{
    if (error.kind == core::ErrorKind::Cancelled) {
        m_message->showMessage(Severity::Info, error.message);
        return;
    }
    m_message->showMessage(Severity::Failure, error.message); // where it is stands in the sentence, and in the list of broken rows
    m_message->addAction(tr("Choose another file ..."), [this] { Q_EMIT otherFileWanted(); });
}

void ImportView::setReady(bool isReady)
{
    m_isReady = isReady;
    updateButtons();
}

QWidget *ImportView::scrolled(QWidget *form)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(300);
    scroll->setWidget(form);
    return scroll;
}

void ImportView::updateButtons()
{
    m_import->setEnabled(m_isReady && !isImporting());
    m_cancel->setText(isImporting() ? tr("Cancel the import") : tr("Bac&k to the list"));
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isImporting()) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hallmarker::ui
