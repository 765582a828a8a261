#include "ui/lineage/LineagePage.h"

#include "lineage/review/FocusSuggestion.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/PanelSplitter.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/lineage/LineageEdits.h"
#include "ui/lineage/LineageErasure.h"
#include "ui/lineage/LineageFiles.h"
#include "ui/lineage/LineageHand.h"
#include "ui/lineage/LineageLists.h"
#include "ui/lineage/LineagePanel.h"
#include "ui/lineage/LineageReviews.h"
#include "ui/lineage/LineageToolbar.h"
#include "ui/lineage/LineageWalk.h"
#include "ui/lineage/NodeView.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

namespace hallmarker::ui {

using lineage::NodeId;

namespace {

/// Views that are not seen ask for no height: a stacked layout would give the page that of its highest one.
class ViewStack final : public QStackedLayout {
public:
    bool hasHeightForWidth() const override { return currentWidget() != nullptr && currentWidget()->layout() != nullptr && currentWidget()->layout()->hasHeightForWidth(); }
    int heightForWidth(int width) const override { return currentWidget()->layout()->totalHeightForWidth(width); }
    int minimumHeightForWidth(int width) const override { return currentWidget()->layout()->totalMinimumHeightForWidth(width); }
};

} // namespace

LineagePage::LineagePage(PageServices &services, const LineageImporters &importers)
    : Page(services), m_stack(new ViewStack), m_empty(new QWidget(this)), m_main(new QWidget(this)), m_emptyState(new EmptyState(m_empty)), m_message(new InlineMessage(this)), m_desk(new LineageDesk(services.session, this)), m_toolbar(new LineageToolbar(m_main)), m_canvas(new CanvasView(m_main)),
      m_lists(new LineageLists(*m_desk, m_main)), m_side(new SidePanel(m_main)), m_import(new LineageImportView(services, importers, this)), m_undo(new QUndoStack(this)), m_edits(new LineageEdits(services.session, *m_undo, this)), m_files(new LineageFiles(services, *m_desk, *m_message, *this)), m_erasure(new LineageErasure(services, *m_desk, *m_message, this)),
      m_panel(new LineagePanel({services, *m_desk, *m_edits, *m_files, *m_undo}, m_side, m_main, this)), m_walk(new LineageWalk(*m_desk, m_toolbar, m_canvas, m_lists, services.assetLineage, this)),
      m_hand(new LineageHand({services, *m_desk, *m_panel, *m_undo, m_canvas, m_lists}, this)), m_reviews(makeReviews())
{
    setObjectName(QStringLiteral("lineagePage"));
    setAcceptDrops(true);
    m_header = new PageHeader(title(), tr("Where data comes from, what is made from it, and what that means."), this);
    m_emptyState->setTexts(IconId::Lineage, tr("No lineage yet"), tr("Import what your tools already write: OpenLineage events, a dbt manifest, an MLflow folder, DVC, DataHub, OpenMetadata, PROV or a list of edges. Drop a file or folder here, or choose one. The format is recognised."));
    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(m_emptyState, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeMain());
    m_stack->addWidget(m_import);
    showView(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
    watch();
}

PageDescriptor LineagePage::descriptor(const LineageImporters &importers)
{
    return {QStringLiteral("lineage"), tr("Lineage"), IconId::Lineage, [&importers](PageServices &services) { return static_cast<Page *>(new LineagePage(services, importers)); }, false, {}};
}

void LineagePage::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    for (QWidget *one : {m_empty, m_main, static_cast<QWidget *>(m_import)}) {
        const QSizePolicy::Policy policy = one == view ? QSizePolicy::Preferred : QSizePolicy::Ignored; // what is hidden asks for no room
        one->setSizePolicy(policy, policy);
    }
}

QWidget *LineagePage::makeMain()
{
    m_canvas->setAccessibleName(tr("Picture of the lineage"));
    m_canvas->setMinimumHeight(120);
    m_side->setMinimumWidth(300);
    m_side->hide();
    auto *left = new QSplitter(Qt::Vertical, m_main);
    left->addWidget(m_canvas);
    left->addWidget(m_lists);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto *splitter = new PanelSplitter(left, m_side, m_main);
    // Takes what is left instead of making the page scroll.
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    splitter->setMinimumHeight(280);
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_toolbar);
    column->addWidget(splitter, 1);
    return m_main;
}

void LineagePage::watch()
{
    connect(&services().session, &Session::logGrew, this, [this] {
        if (isVisible())
            m_desk->reload();
    });
    connect(m_desk, &LineageDesk::changed, this, &LineagePage::stateChanged);
    connect(m_desk, &LineageDesk::failed, this, [this](const core::Error &error) { m_message->showError(error); });
    connect(m_edits, &LineageEdits::stored, m_desk, &LineageDesk::reload);
    connect(m_edits, &LineageEdits::failed, this, [this](const core::Error &error) { m_message->showError(error); });
    connect(m_walk, &LineageWalk::walked, m_panel, &LineagePanel::follow);
    connect(m_walk, &LineageWalk::shown, this, [this](const QString &note) {
        if (note.isEmpty())
            m_message->clear();
        else
            m_message->showMessage(Severity::Info, note);
        services().commands.refreshSoon();
    });
    connect(m_walk, &LineageWalk::chosenChanged, this, [this] { services().commands.refreshSoon(); });
    connect(m_walk, &LineageWalk::failed, this, [this](const core::Error &error) { m_message->showError(error); });
    connect(m_panel, &LineagePanel::nodeWanted, m_walk, &LineageWalk::goTo);
    connect(m_panel, &LineagePanel::wayWanted, m_walk, &LineageWalk::showWay);
    connect(m_panel, &LineagePanel::marked, m_canvas, &CanvasView::setHighlight);
    connect(m_panel, &LineagePanel::failed, this, [this](const core::Error &error) { m_message->showError(error); });
    connect(m_panel, &LineagePanel::sheetShown, this, [this] {
        services().commands.refreshSoon();
        Q_EMIT crumbsChanged();
    });
    connect(m_panel, &LineagePanel::nodeShown, m_reviews, [this](NodeView *view) { m_reviews->serve(*view->remarks(), m_panel->sheet()); });
    connect(m_panel, &LineagePanel::requestWanted, m_erasure, [this](NodeId node) { m_erasure->file({node}); });
    connect(m_panel, &LineagePanel::edgeWanted, m_hand, &LineageHand::drawEdge);
    connect(m_panel, &LineagePanel::copyWanted, m_hand, &LineageHand::markCopy);
    connect(m_panel, &LineagePanel::takeBackWanted, m_hand, &LineageHand::takeBack);
    connect(m_hand, &LineageHand::closed, m_panel, &LineagePanel::showAgain);
    connect(m_hand, &LineageHand::failed, this, [this](const core::Error &error) { m_message->showError(error); });
    connect(m_hand, &LineageHand::stored, this, [this](const QString &node) {
        if (!node.isEmpty())
            m_wanted = node;
        m_desk->reload();
    });
    connect(m_side, &SidePanel::closed, this, [this] {
        m_panel->formClosed();
        if (m_desk->isEmpty())
            showView(m_empty);
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_import, &LineageImportView::imported, m_desk, &LineageDesk::reload);
    connect(m_import, &LineageImportView::closed, this, [this] {
        showView(m_desk->isEmpty() ? m_empty : m_main);
        if (!m_desk->isEmpty())
            QTimer::singleShot(0, m_canvas, [this] { m_walk->frame(); });
        services().commands.refreshSoon();
        Q_EMIT crumbsChanged();
    });
}

void LineagePage::ready()
{
    CommandRegistry &registry = services().commands;
    m_header->setPrimary(registry.action(QStringLiteral("lineage.import")));
    m_header->addSecondary(registry.action(QStringLiteral("lineage.drawNode")));
    m_header->addSecondary(registry.action(QStringLiteral("lineage.picture")));
    m_header->addSecondary(registry.action(QStringLiteral("lineage.exportList")));
    m_header->addSecondary(registry.action(QStringLiteral("lineage.report")));
    m_emptyState->setActions(registry.action(QStringLiteral("lineage.import")), registry.action(QStringLiteral("lineage.importFolder")));
}

QList<Command> LineagePage::commands()
{
    const auto mayWrite = [this] { return services().session.isOpen() && !services().session.isReadOnly() && !m_import->isImporting(); };
    const auto hasFocus = [this] { return hasPicture(); };
    const auto mayDraw = [this, mayWrite] { return mayWrite() && hasPicture() && m_panel->sheet().node == m_walk->focus(); };
    const auto isLoaded = [this] { return m_desk->isLoaded() && !m_desk->isEmpty(); };
    const auto hops = [this](int more) { return [this, more] { m_toolbar->addHops(more); }; };
    return QList<Command>{{QStringLiteral("lineage.import"), tr("&Import lineage ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { askForImport(false); }, mayWrite, {}},
            {QStringLiteral("lineage.importFolder"), tr("Import a fo&lder ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), IconId::Folder, [this] { askForImport(true); }, mayWrite, {}},
            {QStringLiteral("lineage.focus"), tr("Put in the &middle"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_M), IconId::Lineage,
             [this] { m_walk->openBox(m_lists->table()->view()->hasFocus() ? m_lists->table()->currentId() : m_canvas->focusBox()); }, hasFocus, {}},
            {QStringLiteral("lineage.more"), tr("One step m&ore"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus), IconId::Add, hops(1), hasFocus, {}},
            {QStringLiteral("lineage.fewer"), tr("One step &fewer"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Minus), IconId::None, hops(-1), hasFocus, {}},
            {QStringLiteral("lineage.collapse"), tr("Collapse &all groups"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), IconId::None, [this] { m_walk->collapse(); }, hasFocus, {}},
            {QStringLiteral("lineage.filter"), tr("Filter by &tag, owner, namespace ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), IconId::None, [this] { m_toolbar->openFilters(); }, isLoaded, {}},
            {QStringLiteral("lineage.path"), tr("Show the &ways between two"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_P), IconId::Link, [this] { findPath(); }, hasFocus, {}},
            {QStringLiteral("lineage.details"), tr("Show &details"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_D), IconId::Panel, [this] { m_panel->open(); m_panel->showNode(m_walk->focus()); }, hasFocus, {}},
            {QStringLiteral("lineage.labels"), tr("Set la&bels ..."), CommandArea::Page, {}, IconId::Edit, [this] { m_panel->editLabels(); }, mayDraw, {}},
            {QStringLiteral("lineage.drawNode"), tr("Add a &node ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), IconId::Add, [this] { showView(m_main); m_hand->addNode(); }, mayWrite, {}},
            {QStringLiteral("lineage.drawEdge"), tr("Draw an ed&ge ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), IconId::Link, [this] { m_hand->drawEdge(); }, mayDraw, {}},
            {QStringLiteral("lineage.copy"), tr("Mark an external cop&y ..."), CommandArea::Page, {}, IconId::None, [this] { m_hand->markCopy(); }, mayDraw, {}},
            {QStringLiteral("lineage.erasure"), tr("&Erasure plan ..."), CommandArea::Page, {}, IconId::Delete, [this] { m_panel->planErasure(m_walk->focus()); }, hasFocus, {}},
            {QStringLiteral("lineage.fileErasure"), tr("File an erasure re&quest ..."), CommandArea::Page, {}, IconId::Person, [this] { m_erasure->fileChosen(m_canvas->selection(), m_walk->focus()); }, [mayWrite, hasFocus] { return mayWrite() && hasFocus(); }, {}},
            {QStringLiteral("lineage.downstream"), tr("List what is do&wnstream"), CommandArea::Page, {}, IconId::None, [this] { m_lists->setKind(LineageLists::Downstream); }, hasFocus, {}},
            {QStringLiteral("lineage.upstream"), tr("List what is &upstream"), CommandArea::Page, {}, IconId::None, [this] { m_lists->setKind(LineageLists::Upstream); }, hasFocus, {}},
            {QStringLiteral("lineage.personal"), tr("List columns with &personal data"), CommandArea::Page, {}, IconId::Person, [this] { m_lists->setKind(LineageLists::PersonalColumns); }, isLoaded, {}},
            {QStringLiteral("lineage.conflicts"), tr("List &conflicts"), CommandArea::Page, {}, IconId::Warning, [this] { m_lists->setKind(LineageLists::Conflicts); }, isLoaded, {}},
            {QStringLiteral("lineage.picture"), tr("&Save picture ..."), CommandArea::Page, {}, IconId::Export, [this] { m_files->savePicture(m_canvas->scene()); }, hasFocus, {}},
            {QStringLiteral("lineage.exportList"), tr("E&xport list ..."), CommandArea::Page, {}, IconId::Export, [this] { m_files->saveImpact(m_walk->focus(), m_lists->kind() == LineageLists::Upstream ? lineage::Direction::Up : lineage::Direction::Down); }, hasFocus, {}},
            {QStringLiteral("lineage.report"), tr("&Report ..."), CommandArea::Page, {}, IconId::File, [this] { m_files->saveReport(); }, isLoaded, {}}} + m_reviews->commands(mayWrite);
}

QList<Crumb> LineagePage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_stack->currentWidget() == m_import)
        crumbs.append({QStringLiteral("import"), tr("Import")});
    else if (hasPicture())
        crumbs.append({QStringLiteral("node"), m_panel->sheet().title});
    return crumbs;
}

void LineagePage::crumbActivated(const QString &id)
{
    if (id == pageId() && m_stack->currentWidget() == m_import && !m_import->isImporting())
        Q_EMIT m_import->closed();
}

bool LineagePage::hasPicture() const
{
    return m_walk->focus() != lineage::none && m_desk->isLoaded() && m_stack->currentWidget() == m_main;
}

void LineagePage::refresh()
{
    if (!services().session.isOpen())
        showView(m_empty);
    m_desk->reload();
}

void LineagePage::recordsChanged(const QStringList &ids)
{
    Q_UNUSED(ids)
    m_desk->reload();
}

void LineagePage::stateChanged()
{
    if (!m_desk->isLoaded()) {
        m_undo->clear();
        m_panel->close();
        m_walk->clear();
        showView(m_empty);
    } else if (m_stack->currentWidget() != m_import) {
        showView(m_desk->isEmpty() ? m_empty : m_main);
    }
    services().commands.refreshSoon();
    if (!m_desk->isLoaded() || m_desk->isEmpty())
        return;
    m_lists->refresh();
    m_walk->refreshChoices();
    if (!m_wanted.isEmpty()) {
        openRecord(std::exchange(m_wanted, QString()));
    } else if (m_walk->focus() == lineage::none) {
        m_desk->ask([](const lineage::LineageState &state, core::Workspace &) -> core::Result<NodeId> { return lineage::suggestFocus(state); }, this, [this](const core::Result<NodeId> &node) {
            if (node && m_walk->focus() == lineage::none)
                m_walk->goTo(*node);
        });
    } else {
        m_walk->update();
        m_panel->refresh();
        m_reviews->refresh();
    }
}

LineageReviews *LineagePage::makeReviews()
{
    ReviewRoom room;
    room.show = [this](const QString &title, QWidget *content) { m_panel->put(title, content); };
    room.back = [this] { m_panel->showAgain(); };
    room.focusOn = [this](NodeId node) { m_walk->goTo(node); };
    room.parent = [this] { return static_cast<QWidget *>(m_side); };
    room.focus = [this] { return m_walk->focus(); };
    room.pathTo = [this] { return m_walk->pathTo(); };
    room.chosen = [this] { return m_walk->chosen(); };
    room.view = [this] { return m_walk->view(); };
    room.openView = [this](const lineage::LineageBookmark &bookmark, NodeId focus, NodeId pathTo) { m_walk->openView(bookmark, focus, pathTo); };
    room.fail = [this](const core::Error &error) { m_message->showError(error); };
    room.hasPicture = [this] { return hasPicture(); };
    return new LineageReviews(services(), *m_desk, *m_undo, room, this);
}

void LineagePage::findPath()
{
    if (!m_walk->showWays())
        m_message->showMessage(Severity::Info, tr("Choose one node in a list, or two in the picture (Ctrl and a click). The ways between them are shown then."));
}

void LineagePage::askForImport(bool isFolder)
{
    FileQuestion question;
    question.mode = isFolder ? FileQuestion::Mode::OpenFolder : FileQuestion::Mode::OpenFile;
    question.title = isFolder ? tr("Import a folder of lineage") : tr("Import lineage");
    question.filter = tr("Lineage (*.json *.ndjson *.jsonl *.csv *.db *.yaml *.yml *.lock *.md *.dot *.gv);;All files (*)");
    question.purpose = QStringLiteral("lineage");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        m_message->clear();
        showView(m_import);
        m_import->offer(path);
        services().commands.refreshSoon();
        Q_EMIT crumbsChanged();
    });
}

void LineagePage::openRecord(const QString &id)
{
    if (id.isEmpty())
        return;
    if (!m_desk->isLoaded()) {
        m_wanted = id;
        return;
    }
    m_desk->ask(
        [id](const lineage::LineageState &state, core::Workspace &) -> core::Result<NodeId> {
            for (auto each = state.bindings().cbegin(); each != state.bindings().cend(); ++each) {
                if (each.value() == id)
                    return each.key();
            }
            const QString name = id.startsWith(QLatin1String("node:")) ? id.mid(5) : id;
            const std::optional<lineage::NodeKind> kind = lineage::nodeKindFromName(name.section(QLatin1Char(':'), 0, 0));
            const QString rest = name.section(QLatin1Char(':'), 1);
            if (kind) {
                if (const auto node = state.graph().nodes().find(*kind, rest.section(QLatin1Char('|'), 0, 0).toStdString(), rest.section(QLatin1Char('|'), 1).toStdString()))
                    return *node;
            }
            return core::Error(core::ErrorKind::NotFound, tr("No node of the lineage stands for this."));
        },
        this, [this](const core::Result<NodeId> &node) {
            if (node)
                m_walk->goTo(*node);
            else
                m_message->showError(node.error());
        });
}

QJsonObject LineagePage::saveState() const
{
    return m_toolbar->saveState();
}

void LineagePage::restoreState(const QJsonObject &state)
{
    m_toolbar->restoreState(state);
}

QWidget *LineagePage::initialFocus()
{
    return m_stack->currentWidget() == m_main ? m_canvas : nullptr;
}

FilterBar *LineagePage::filterBar()
{
    return m_stack->currentWidget() == m_main ? m_lists->filter() : nullptr;
}

void LineagePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile() && services().session.isOpen() && !services().session.isReadOnly() && !m_import->isImporting())
        event->acceptProposedAction();
}

void LineagePage::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_message->clear();
    showView(m_import);
    m_import->offer(path);
    Q_EMIT crumbsChanged();
}

} // namespace hallmarker::ui
