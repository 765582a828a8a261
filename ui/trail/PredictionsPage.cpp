#include "ui/trail/PredictionsPage.h"

#include "core/drawing/SafeText.h"
#include "lineage/trail/TrailProof.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/BusyMark.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"
#include "ui/trail/PredictionImportView.h"
#include "ui/trail/PredictionList.h"
#include "ui/trail/TrailFiles.h"
#include "ui/trail/TrailView.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedLayout>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// Views that are not seen ask for no height.
class PredictionViews final : public QStackedLayout {
public:
    bool hasHeightForWidth() const override { return false; }
};

/// A trail and what the log proves of it.
struct ProvedTrail {
    std::shared_ptr<const lineage::Trail> trail;
    lineage::TrailProof proof;
};

core::Result<ProvedTrail> provedTrail(core::Workspace &workspace, const TrailSource &source, const QString &prediction, const QString &log)
{
    ProvedTrail proved;
    HALLMARKER_ASSIGN(lineage::Trail trail, source.trail(workspace, prediction, log));
    HALLMARKER_ASSIGN(proved.proof, lineage::TrailProof::of(workspace, trail));
    proved.trail = std::make_shared<const lineage::Trail>(std::move(trail));
    return proved;
}

} // namespace

PredictionsPage::PredictionsPage(PageServices &services, const TrailSource &source)
    : Page(services), m_source(source), m_stack(new PredictionViews), m_empty(new QWidget(this)), m_emptyState(new EmptyState(m_empty)), m_header(new PageHeader(title(), tr("From one prediction back to the model, the data and what people had agreed to."), this)), m_message(new InlineMessage(this)), m_busy(new BusyMark(this)), m_list(new PredictionList(services.session, this)),
      m_import(new PredictionImportView(services, this)), m_trail(new TrailView(this)), m_files(new TrailFiles(services, m_source, *m_message, *this))
{
    setObjectName(QStringLiteral("predictionsPage"));
    setAcceptDrops(true);
    m_header->addBadge(m_busy);
    m_emptyState->setTexts(IconId::Search, tr("No predictions yet"), tr("Somebody asks why a decision was made: from here the answer leads over the model version, its run and training data back to the sources, with the consent of that time. Import what your system logs, as CSV or JSON Lines with one prediction a row: its id, its time, the model version and the outcome. The features stay where they are; a digest proves them. Drop a file here, or choose one."));
    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(m_emptyState, 1);
    for (QWidget *view : {m_empty, static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_trail)})
        m_stack->addWidget(view);
    showView(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
    connect(m_list, &PredictionList::opened, this, &PredictionsPage::openTrail);
    connect(m_list, &PredictionList::searched, this, &PredictionsPage::find);
    connect(m_list, &PredictionList::currentChanged, this, [this] { this->services().commands.refreshSoon(); });
    connect(m_list, &PredictionList::failed, m_message, &InlineMessage::showError);
    connect(m_trail, &TrailView::hopChanged, this, [this] { this->services().commands.refreshSoon(); });
    connect(m_import, &PredictionImportView::imported, this, &PredictionsPage::openRecord);
    connect(m_import, &PredictionImportView::closed, this, &PredictionsPage::back);
}

PageDescriptor PredictionsPage::descriptor(const TrailSource &source)
{
    return {QStringLiteral("predictions"), tr("Predictions"), IconId::Search, [source](PageServices &services) { return static_cast<Page *>(new PredictionsPage(services, source)); }, false, {QString::fromLatin1(lineage::PredictionLog::kind)}};
}

void PredictionsPage::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    for (QWidget *one : {m_empty, static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_trail)}) {
        const QSizePolicy::Policy policy = one == view ? QSizePolicy::Preferred : QSizePolicy::Ignored; // what is hidden asks for no room
        one->setSizePolicy(policy, policy);
    }
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

bool PredictionsPage::mayWrite() const
{
    return services().session.isOpen() && !services().session.isReadOnly() && !m_import->isImporting();
}

QList<Command> PredictionsPage::commands()
{
    const auto isTrail = [this] { return m_stack->currentWidget() == m_trail && m_trail->trail() != nullptr; };
    const auto hop = [this, isTrail] { return isTrail() ? m_trail->hop() : nullptr; };
    return {{QStringLiteral("predictions.import"), tr("&Import predictions ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { askForImport(); }, [this] { return mayWrite(); }, {}},
            {QStringLiteral("predictions.open"), tr("Show &trail"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_T), IconId::Lineage, [this] { openTrail(m_list->currentPrediction(), m_list->logId()); }, [this] { return m_stack->currentWidget() == m_list && !m_list->currentPrediction().isEmpty(); }, {}},
            {QStringLiteral("predictions.export"), tr("E&xport trail ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_E), IconId::Export, [this] { m_files->save(m_trail->trail()); }, [this, isTrail] { return isTrail() && mayWrite(); }, {}},
            {QStringLiteral("predictions.details"), tr("Show &details"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_D), IconId::Panel, [this] { m_trail->showDetails(); }, isTrail, {}},
            {QStringLiteral("predictions.node"), tr("Show in &lineage"), CommandArea::Page, {}, IconId::Lineage,
             [this, hop] { services().goTo(QStringLiteral("lineage"), QStringLiteral("node:%1:%2|%3").arg(hop()->kind, hop()->space, hop()->name)); }, [hop] { return hop() != nullptr && !hop()->space.isEmpty(); }, {}},
            {QStringLiteral("predictions.record"), tr("Show the &record"), CommandArea::Page, {}, IconId::Inventory,
             [this, hop] { services().goTo(QStringLiteral("inventory"), hop()->recordId); }, [hop] { return hop() != nullptr && !hop()->recordId.isEmpty() && hop()->role != QLatin1String("prediction-log"); }, {}},
            {QStringLiteral("predictions.back"), tr("&Back to the predictions"), CommandArea::Page, QKeySequence(Qt::ALT | Qt::Key_Up), IconId::ChevronLeft, [this] { back(); }, [this] { return (m_stack->currentWidget() == m_trail || m_stack->currentWidget() == m_import) && !m_import->isImporting(); }, {}}};
}

void PredictionsPage::ready()
{
    CommandRegistry &registry = services().commands;
    m_header->setPrimary(registry.action(QStringLiteral("predictions.import")));
    m_header->addSecondary(registry.action(QStringLiteral("predictions.open")));
    m_header->addSecondary(registry.action(QStringLiteral("predictions.export")));
    m_emptyState->setActions(registry.action(QStringLiteral("predictions.import")));
    m_trail->setActions({registry.action(QStringLiteral("predictions.node")), registry.action(QStringLiteral("predictions.record"))});
}

QList<Crumb> PredictionsPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_stack->currentWidget() == m_import)
        crumbs.append({QStringLiteral("import"), tr("Import")});
    else if (m_stack->currentWidget() == m_trail && m_trail->trail())
        crumbs.append({QStringLiteral("trail"), core::safeText(m_trail->trail()->prediction.place.row.id)});
    return crumbs;
}

void PredictionsPage::crumbActivated(const QString &id)
{
    if (id == pageId() && !m_import->isImporting())
        back();
}

void PredictionsPage::back()
{
    m_message->clear();
    showView(m_hasLogs ? static_cast<QWidget *>(m_list) : m_empty);
    if (m_hasLogs)
        m_list->view()->setFocus(Qt::OtherFocusReason);
}

void PredictionsPage::refresh()
{
    if (!services().session.isOpen()) {
        m_hasLogs = false;
        m_list->setLogs({});
        showView(m_empty);
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([](core::Workspace &workspace) { return lineage::PredictionBook(workspace).logs(); }, this, [this](const core::Result<QList<lineage::PredictionLog>> &logs) {
        if (m_turn.end())
            refresh();
        if (logs)
            showLogs(*logs);
        else
            m_message->showError(logs.error());
    });
}

void PredictionsPage::showLogs(const QList<lineage::PredictionLog> &logs)
{
    m_hasLogs = !logs.isEmpty();
    m_list->setLogs(logs);
    if (!m_wanted.isEmpty() && m_hasLogs)
        m_list->chooseLog(std::exchange(m_wanted, QString()));
    if (m_stack->currentWidget() == m_empty || (m_stack->currentWidget() == m_list && !m_hasLogs))
        showView(m_hasLogs ? static_cast<QWidget *>(m_list) : m_empty);
    services().commands.refreshSoon();
}

void PredictionsPage::openRecord(const QString &id)
{
    m_wanted = id;
    if (m_stack->currentWidget() == m_trail)
        showView(m_list);
    refresh();
}

void PredictionsPage::openTrail(const QString &prediction, const QString &log)
{
    if (prediction.isEmpty())
        return;
    const int serial = ++m_serial;
    m_message->clear();
    m_busy->start(tr("Following the trail"));
    services().session.read([source = m_source, prediction, log](core::Workspace &workspace) { return provedTrail(workspace, source, prediction, log); }, this, [this, serial, prediction, log](const core::Result<ProvedTrail> &proved) {
        if (serial != m_serial)
            return;
        m_busy->stop();
        if (!proved && proved.error().kind == core::ErrorKind::NotFound && !log.isEmpty()) {
            openTrail(prediction, {}); // another log may have it
            return;
        }
        if (!proved) {
            m_message->showError(proved.error());
            return;
        }
        m_trail->show(proved->trail, proved->proof);
        showView(m_trail);
        m_trail->table()->view()->setFocus(Qt::OtherFocusReason);
        if (!proved->proof.isSound())
            m_message->showMessage(Severity::Failure, tr("Not all of this trail is proved by the log. Verify the workspace."));
    });
}

void PredictionsPage::find(const QString &prediction)
{
    openTrail(prediction, m_list->logId());
}

void PredictionsPage::askForImport()
{
    FileQuestion question;
    question.title = tr("Import predictions");
    question.filter = tr("Prediction logs (*.csv *.tsv *.jsonl *.ndjson *.json);;All files (*)");
    question.purpose = QStringLiteral("predictions-import");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        m_message->clear();
        m_import->offer(path);
        showView(m_import);
    });
}

void PredictionsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayWrite() && event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void PredictionsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_message->clear();
    m_import->offer(event->mimeData()->urls().first().toLocalFile());
    showView(m_import);
}

QJsonObject PredictionsPage::saveState() const
{
    return {{QStringLiteral("log"), m_list->logId()}, {QStringLiteral("stations"), m_trail->table()->saveState()}};
}

void PredictionsPage::restoreState(const QJsonObject &state)
{
    if (m_wanted.isEmpty())
        m_wanted = state.value(QLatin1String("log")).toString();
    m_trail->table()->restoreState(state.value(QLatin1String("stations")).toObject());
}

QWidget *PredictionsPage::initialFocus()
{
    if (m_stack->currentWidget() == m_list)
        return m_list->view();
    return m_stack->currentWidget() == m_trail ? m_trail->table()->view() : nullptr;
}

FilterBar *PredictionsPage::filterBar()
{
    return m_stack->currentWidget() == m_list ? m_list->filter() : nullptr;
}

} // namespace hallmarker::ui
