#include "ui/lineage/LineagePage.h"

#include "lineage/review/ErasurePlan.h"
#include "lineage/review/FocusSuggestion.h"
#include "lineage/review/LineageNames.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/ErasurePlanView.h"
#include "ui/lineage/LabelForm.h"
#include "ui/lineage/LineageDesk.h"
#include "ui/lineage/LineageEdits.h"
#include "ui/lineage/LineageFiles.h"
#include "ui/lineage/LineageLists.h"
#include "ui/lineage/LineageToolbar.h"
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

using lineage::LineagePicture;
using lineage::NodeId;

namespace {

constexpr int openedAtOnce = 24;
constexpr double tinyZoom = 0.3; ///< nothing was framed yet, or a glide was cut short

/// Views that are not seen ask for no height: a stacked layout would give the page that of its highest one.
class ViewStack final : public QStackedLayout {
public:
    bool hasHeightForWidth() const override { return false; }
};

lineage::LineageWriter::Name writerName(const lineage::NodeKey &key)
{
    return {key.kind, key.space, key.name};
}

} // namespace

LineagePage::LineagePage(PageServices &services, const LineageImporters &importers)
    : Page(services), m_stack(new ViewStack), m_empty(new QWidget(this)), m_main(new QWidget(this)), m_emptyState(new EmptyState(m_empty)), m_message(new InlineMessage(this)), m_desk(new LineageDesk(services.session, this)), m_toolbar(new LineageToolbar(m_main)), m_canvas(new CanvasView(m_main)),
      m_lists(new LineageLists(*m_desk, m_main)), m_side(new SidePanel(m_main)), m_import(new LineageImportView(services, importers, this)), m_undo(new QUndoStack(this)), m_edits(new LineageEdits(services.session, *m_undo, this)), m_files(new LineageFiles(services, *m_desk, *m_message, *this))
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
    auto *splitter = new QSplitter(Qt::Horizontal, m_main);
    splitter->addWidget(left);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
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
    connect(m_toolbar, &LineageToolbar::changed, this, [this] { updatePicture(LineagePicture::boxId(m_focus)); });
    connect(m_canvas, &CanvasView::opened, this, &LineagePage::openBox);
    connect(m_canvas, &CanvasView::stubOpened, this, &LineagePage::openBox);
    connect(m_canvas, &CanvasView::focusBoxChanged, this, [this](const QString &id) {
        if (!m_isChoosing && m_lists->kind() == LineageLists::InPicture)
            m_lists->choose(id);
    });
    connect(m_canvas, &CanvasView::selectionChanged, this, [this] { services().commands.refreshSoon(); });
    connect(m_lists, &LineageLists::currentChanged, this, [this](const QString &id) {
        m_isChoosing = true;
        if (!id.isEmpty() && m_canvas->boxIndex(id) >= 0)
            m_canvas->setFocusBox(id);
        m_isChoosing = false;
        services().commands.refreshSoon();
    });
    connect(m_lists, &LineageLists::opened, this, &LineagePage::openBox);
    connect(m_lists, &LineageLists::kindChanged, this, [this] { services().commands.refreshSoon(); });
    connect(m_side, &SidePanel::closed, this, [this] { m_canvas->setFocus(Qt::OtherFocusReason); });
    connect(m_import, &LineageImportView::imported, m_desk, &LineageDesk::reload);
    connect(m_import, &LineageImportView::closed, this, [this] {
        showView(m_desk->isEmpty() ? m_empty : m_main);
        if (!m_desk->isEmpty())
            QTimer::singleShot(0, m_canvas, [this] { frame(); });
        services().commands.refreshSoon();
        Q_EMIT crumbsChanged();
    });
}

void LineagePage::ready()
{
    CommandRegistry &registry = services().commands;
    m_header->setPrimary(registry.action(QStringLiteral("lineage.import")));
    m_header->addSecondary(registry.action(QStringLiteral("lineage.picture")));
    m_header->addSecondary(registry.action(QStringLiteral("lineage.exportList")));
    m_header->addSecondary(registry.action(QStringLiteral("lineage.report")));
    m_emptyState->setActions(registry.action(QStringLiteral("lineage.import")), registry.action(QStringLiteral("lineage.importFolder")));
}

QList<Command> LineagePage::commands()
{
    const auto mayWrite = [this] { return services().session.isOpen() && !services().session.isReadOnly() && !m_import->isImporting(); };
    const auto hasFocus = [this] { return hasPicture(); };
    const auto isLoaded = [this] { return m_desk->isLoaded() && !m_desk->isEmpty(); };
    const auto hops = [this](int more) { return [this, more] { m_toolbar->addHops(more); }; };
    return {{QStringLiteral("lineage.import"), tr("&Import lineage ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { askForImport(false); }, mayWrite, {}},
            {QStringLiteral("lineage.importFolder"), tr("Import a fo&lder ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), IconId::Folder, [this] { askForImport(true); }, mayWrite, {}},
            {QStringLiteral("lineage.focus"), tr("Put in the &middle"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_M), IconId::Lineage,
             [this] { openBox(m_lists->table()->view()->hasFocus() ? m_lists->table()->currentId() : m_canvas->focusBox()); }, hasFocus, {}},
            {QStringLiteral("lineage.more"), tr("One step m&ore"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus), IconId::Add, hops(1), hasFocus, {}},
            {QStringLiteral("lineage.fewer"), tr("One step &fewer"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Minus), IconId::None, hops(-1), hasFocus, {}},
            {QStringLiteral("lineage.path"), tr("Show the &ways between two"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_P), IconId::Link, [this] { findPath(); }, hasFocus, {}},
            {QStringLiteral("lineage.details"), tr("Show &details"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_D), IconId::Panel, [this] { m_side->show(); showSheet(); }, hasFocus, {}},
            {QStringLiteral("lineage.labels"), tr("Set la&bels ..."), CommandArea::Page, {}, IconId::Edit, [this] { editLabels(m_sheet); }, [this, mayWrite] { return mayWrite() && hasPicture() && m_sheet.node == m_focus; }, {}},
            {QStringLiteral("lineage.erasure"), tr("&Erasure plan ..."), CommandArea::Page, {}, IconId::Delete, [this] { planErasure(m_focus); }, hasFocus, {}},
            {QStringLiteral("lineage.downstream"), tr("List what is do&wnstream"), CommandArea::Page, {}, IconId::None, [this] { m_lists->setKind(LineageLists::Downstream); }, hasFocus, {}},
            {QStringLiteral("lineage.upstream"), tr("List what is &upstream"), CommandArea::Page, {}, IconId::None, [this] { m_lists->setKind(LineageLists::Upstream); }, hasFocus, {}},
            {QStringLiteral("lineage.personal"), tr("List columns with &personal data"), CommandArea::Page, {}, IconId::Person, [this] { m_lists->setKind(LineageLists::PersonalColumns); }, isLoaded, {}},
            {QStringLiteral("lineage.conflicts"), tr("List &conflicts"), CommandArea::Page, {}, IconId::Warning, [this] { m_lists->setKind(LineageLists::Conflicts); }, isLoaded, {}},
            {QStringLiteral("lineage.picture"), tr("&Save picture ..."), CommandArea::Page, {}, IconId::Export, [this] { m_files->savePicture(m_canvas->scene()); }, hasFocus, {}},
            {QStringLiteral("lineage.exportList"), tr("E&xport list ..."), CommandArea::Page, {}, IconId::Export, [this] { m_files->saveImpact(m_focus, m_lists->kind() == LineageLists::Upstream ? lineage::Direction::Up : lineage::Direction::Down); }, hasFocus, {}},
            {QStringLiteral("lineage.report"), tr("&Report ..."), CommandArea::Page, {}, IconId::File, [this] { m_files->saveReport(); }, isLoaded, {}}};
}

QList<Crumb> LineagePage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (m_stack->currentWidget() == m_import)
        crumbs.append({QStringLiteral("import"), tr("Import")});
    else if (hasPicture())
        crumbs.append({QStringLiteral("node"), m_sheet.title});
    return crumbs;
}

void LineagePage::crumbActivated(const QString &id)
{
    if (id == pageId() && m_stack->currentWidget() == m_import && !m_import->isImporting())
        Q_EMIT m_import->closed();
}

bool LineagePage::hasPicture() const
{
    return m_focus != lineage::none && m_desk->isLoaded() && m_stack->currentWidget() == m_main;
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
        m_focus = lineage::none;
        m_undo->clear();
        m_framed = lineage::none;
        m_side->hide();
        m_canvas->setScene({});
        showView(m_empty);
    } else if (m_stack->currentWidget() != m_import) {
        showView(m_desk->isEmpty() ? m_empty : m_main);
    }
    services().commands.refreshSoon();
    if (!m_desk->isLoaded() || m_desk->isEmpty())
        return;
    m_lists->refresh();
    if (!m_wanted.isEmpty()) {
        openRecord(std::exchange(m_wanted, QString()));
    } else if (m_focus == lineage::none) {
        m_desk->ask([](const lineage::LineageState &state, core::Workspace &) -> core::Result<NodeId> { return lineage::suggestFocus(state); }, this, [this](const core::Result<NodeId> &node) {
            if (node && m_focus == lineage::none)
                focusOn(*node);
        });
    } else {
        updatePicture(LineagePicture::boxId(m_focus));
        showSheet();
    }
}

void LineagePage::focusOn(NodeId node)
{
    if (node == lineage::none)
        return;
    m_focus = node;
    m_pathTo = lineage::none;
    m_opened.clear();
    m_openSpaces.clear();
    m_lists->setFocusNode(node);
    updatePicture(LineagePicture::boxId(node));
    m_side->show();
    showSheet();
}

void LineagePage::openBox(const QString &id)
{
    if (const auto stub = LineagePicture::stubOf(id)) {
        m_opened[*stub] += openedAtOnce;
        updatePicture(LineagePicture::boxId(stub->first));
    } else if (const auto space = LineagePicture::spaceOf(id)) {
        m_openSpaces.insert(*space);
        updatePicture(LineagePicture::boxId(m_focus));
    } else if (const NodeId node = LineagePicture::nodeOf(id); node != lineage::none) {
        focusOn(node);
    }
}

void LineagePage::updatePicture(const QString &anchor)
{
    if (m_focus == lineage::none || !m_desk->isLoaded())
        return;
    lineage::PictureQuestion question;
    m_toolbar->apply(question);
    question.around.focus = m_focus;
    question.around.opened = m_opened;
    question.pathTo = m_pathTo;
    question.openSpaces = m_openSpaces;
    question.memory = m_memory.contains(anchor) ? m_memory : lineage::DrawingMemory();
    question.anchor = anchor;
    const int serial = ++m_pictureSerial;
    m_desk->ask([question](const lineage::LineageState &state, core::Workspace &workspace) -> core::Result<LineagePicture> { return LineagePicture::make(state, workspace, question); }, this, [this, serial](const core::Result<LineagePicture> &picture) {
        if (serial != m_pictureSerial)
            return;
        if (picture)
            showPicture(*picture);
        else
            m_message->showError(picture.error());
    });
}

void LineagePage::showPicture(const LineagePicture &picture)
{
    m_memory = picture.memory;
    m_canvas->setScene(picture.scene);
    m_canvas->setHighlight(picture.highlight);
    m_lists->setPicture(picture.rows);
    const QString focus = LineagePicture::boxId(m_focus);
    if (std::exchange(m_framed, m_focus) != m_focus || m_canvas->zoom() < tinyZoom) {
        m_canvas->setFocusBox(focus);
        QTimer::singleShot(0, m_canvas, [this] { frame(); }); // the panel beside it takes its room first
    }
    m_canvas->setSelection({focus});
    if (picture.note.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(Severity::Info, picture.note);
    services().commands.refreshSoon();
}

void LineagePage::frame()
{
    if (!m_canvas->isVisible()) {
        m_framed = lineage::none; // without a size yet: again when it comes up
        return;
    }
    if (m_canvas->zoom() < tinyZoom)
        m_canvas->setZoom(1); // a glide out of nowhere only confuses
    const QRectF all = m_canvas->index().bounds();
    const QSize room = m_canvas->viewport()->size();
    constexpr double readable = 0.55;
    if (all.isEmpty() || qMin(room.width() / all.width(), room.height() / all.height()) >= readable)
        m_canvas->fitAll();
    else
        m_canvas->fitBoxes({LineagePicture::boxId(m_focus)}); // too much to be read as a whole: begin with the node itself
}

void LineagePage::showSheet()
{
    if (m_focus == lineage::none || m_side->isHidden())
        return;
    const int serial = ++m_sheetSerial;
    m_desk->ask([node = m_focus](const lineage::LineageState &state, core::Workspace &workspace) { return lineage::NodeSheet::of(state, workspace, node); }, this, [this, serial](const core::Result<lineage::NodeSheet> &sheet) {
        if (serial != m_sheetSerial)
            return;
        if (sheet)
            showSheet(*sheet);
        else
            m_message->showError(sheet.error());
    });
}

void LineagePage::showSheet(const lineage::NodeSheet &sheet)
{
    m_sheet = sheet;
    auto *view = new NodeView(sheet, !services().session.isReadOnly(), m_side);
    connect(view, &NodeView::labelsWanted, this, [this] { editLabels(m_sheet); });
    connect(view, &NodeView::erasureWanted, this, [this] { planErasure(m_sheet.node); });
    connect(view, &NodeView::nodeWanted, this, &LineagePage::focusOn);
    connect(view, &NodeView::wayWanted, this, &LineagePage::showWay);
    connect(view, &NodeView::recordWanted, this, [this](const QString &id) { services().goTo(id.startsWith(QLatin1String("prediction-log_")) ? QStringLiteral("predictions") : QStringLiteral("inventory"), id); });
    connect(view, &NodeView::mergeWanted, this, &LineagePage::mergeWith);
    m_side->setTitle(sheet.title);
    m_side->setContent(view);
    tabInLayoutOrder(m_main);
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void LineagePage::editLabels(const lineage::NodeSheet &sheet)
{
    ++m_sheetSerial; // an answer on its way must not take the form away
    auto *form = new LabelForm(sheet.ownLabels, m_side);
    connect(form, &LabelForm::cancelled, this, [this] { showSheet(); });
    connect(form, &LabelForm::saved, this, [this, sheet](const lineage::NodeLabels &labels) {
        m_edits->setLabels(sheet.title, sheet.hasOwnLabels ? std::optional(sheet.ownLabels) : std::nullopt, labels);
        services().toasts.showUndo(tr("Labels of %1 stored.").arg(sheet.title), [this] { m_undo->undo(); });
        showSheet();
    });
    m_side->show();
    m_side->setTitle(tr("Labels of %1").arg(sheet.title));
    m_side->setContent(form);
    tabInLayoutOrder(m_main);
    form->begin();
}

void LineagePage::planErasure(NodeId node)
{
    const int serial = ++m_sheetSerial;
    m_desk->ask([node](const lineage::LineageState &state, core::Workspace &) -> core::Result<lineage::ErasurePlan> { return lineage::ErasurePlan::make(state, node); }, this, [this, serial, node](const core::Result<lineage::ErasurePlan> &plan) {
        if (serial != m_sheetSerial || !plan)
            return;
        auto *view = new ErasurePlanView(*plan, m_side);
        connect(view, &ErasurePlanView::closed, this, [this] { showSheet(); });
        connect(view, &ErasurePlanView::nodeWanted, this, &LineagePage::focusOn);
        connect(view, &ErasurePlanView::exportWanted, this, [this, node] { m_files->savePlan(node); });
        QStringList boxes;
        for (const lineage::ErasurePlan::Row &row : plan->rows)
            boxes += LineagePicture::boxId(row.node);
        m_canvas->setHighlight(boxes);
        m_side->show();
        m_side->setTitle(tr("Erasure plan for %1").arg(plan->start));
        m_side->setContent(view);
        tabInLayoutOrder(m_main);
    });
}

void LineagePage::findPath()
{
    QStringList chosen = m_canvas->selection();
    if (chosen.size() != 2)
        chosen = m_lists->chosen();
    if (chosen.size() == 1)
        chosen.prepend(LineagePicture::boxId(m_focus));
    const NodeId a = chosen.size() == 2 ? LineagePicture::nodeOf(chosen.first()) : lineage::none;
    const NodeId b = chosen.size() == 2 ? LineagePicture::nodeOf(chosen.last()) : lineage::none;
    if (a == lineage::none || b == lineage::none || a == b) {
        m_message->showMessage(Severity::Info, tr("Choose one node in a list, or two in the picture (Ctrl and a click). The ways between them are shown then."));
        return;
    }
    m_focus = a;
    m_pathTo = b;
    m_memory.clear();
    m_framed = lineage::none; // all of the way is to be seen
    m_lists->setKind(LineageLists::InPicture);
    updatePicture(LineagePicture::boxId(a));
    showSheet();
}

void LineagePage::showWay(const QStringList &boxes)
{
    if (boxes.size() < 2)
        return;
    const NodeId end = LineagePicture::nodeOf(boxes.last());
    m_pathTo = LineagePicture::nodeOf(boxes.first());
    m_focus = end;
    m_memory.clear();
    m_framed = lineage::none; // all of the way is to be seen
    m_lists->setKind(LineageLists::InPicture);
    updatePicture(boxes.last());
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

void LineagePage::mergeWith(NodeId other)
{
    const NodeId node = m_sheet.node;
    m_desk->ask([other](const lineage::LineageState &state, core::Workspace &) -> core::Result<lineage::NodeKey> { return lineage::names::key(state.graph(), other); }, this, [this, node](const core::Result<lineage::NodeKey> &key) {
        if (key && node == m_sheet.node) {
            m_edits->merge(m_sheet.title, writerName(m_sheet.key), writerName(*key));
            services().toasts.showUndo(tr("Both names count as one now."), [this] { m_undo->undo(); });
        }
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
                focusOn(*node);
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
