#include "ui/threats/ThreatsPage.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormWork.h"
#include "ui/shell/Session.h"
#include "ui/threats/DecisionDesk.h"
#include "ui/threats/DiagramPane.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/ExposurePane.h"
#include "ui/threats/ModelConflictView.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatFiles.h"
#include "ui/threats/ThreatList.h"
#include "ui/threats/ThreatSaver.h"
#include "ui/threats/ThreatWatch.h"
#include "ui/threats/canvas/DiagramCanvas.h"
#include "ui/threats/panels/PentestPane.h"
#include "ui/threats/panels/ResponsibilityPane.h"
#include "ui/threats/panels/SurfacePane.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace hallmarker::ui {

ThreatsPage::ThreatsPage(PageServices &services, const ThreatParts &parts)
    : Page(services), m_undo(new QUndoStack(this)), m_document(new ThreatDocument(*m_undo, this)), m_watch(new ThreatWatch(*m_document, this)), m_saver(new ThreatSaver(services, *m_document, this)), m_desk(new DecisionDesk(services, *m_document, *m_watch, *m_saver, this)),
      m_header(new PageHeader(title(), tr("What could go wrong with the systems, seen from their data flows."), this)), m_state(new QLabel(this)), m_message(new InlineMessage(this)), m_stack(new QStackedLayout),
      m_models(new ListSection(tr("Threat models"), tr("Filter threat models"), {{QStringLiteral("title"), tr("Title")}, {QStringLiteral("elements"), tr("Elements"), true}, {QStringLiteral("flows"), tr("Flows"), true}, {QStringLiteral("boundaries"), tr("Boundaries"), true}, {QStringLiteral("decisions"), tr("Decisions"), true}, {QStringLiteral("updated"), tr("Changed")}, {QStringLiteral("by"), tr("By")}}, this)),
      m_editor(new QWidget(this)), m_sections(new SectionSwitch(m_editor)), m_diagram(new DiagramPane(services, *m_document, *m_watch, parts.placer, m_editor)), m_threats(new ThreatList(services, *m_document, *m_watch, *m_desk, m_editor)), m_exposure(new ExposurePane(services, *m_document, *m_watch, m_editor)),
      m_drift(new DriftPane(services, *m_document, parts.lineage, m_editor)), m_surface(new SurfacePane(services, *m_document, m_editor)), m_pentest(new PentestPane(services, *m_document, m_editor)), m_responsibility(new ResponsibilityPane(services, *m_document, m_editor)),
      m_conflictPlace(new QWidget(m_editor)), m_files(new ThreatFiles(services, *m_document, *m_watch, *parts.formats, parts.report, *m_message, *this))
{
    setObjectName(QStringLiteral("threatsPage"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setObjectName(QStringLiteral("threats.state"));
    m_header->addBadge(m_state);
    m_models->table()->setObjectName(QStringLiteral("threats.models"));
    m_models->table()->emptyState()->setTexts(IconId::Threat, tr("No threat model yet"), tr("Draw how data flows through a system and where trust changes. Threats that are specific to machine learning are then found by themselves, and you decide about them. Or import a model of another tool."));
    m_models->setWidths({300, 80, 80, 90, 90, 150, 140});
    m_sections->addSection(QStringLiteral("diagram"), tr("Diagram"), m_diagram);
    m_sections->addSection(QStringLiteral("threats"), tr("Threats"), m_threats);
    m_sections->addSection(QStringLiteral("exposure"), tr("Exposure"), m_exposure);
    m_sections->addSection(QStringLiteral("drift"), tr("Lineage"), m_drift);
    m_sections->addSection(QStringLiteral("surface"), tr("Interface"), m_surface);
    m_sections->addSection(QStringLiteral("pentest"), tr("Tests"), m_pentest);
    m_sections->addSection(QStringLiteral("responsibility"), tr("Responsibility"), m_responsibility);
    auto *conflicts = new QVBoxLayout(m_conflictPlace);
    conflicts->setContentsMargins(0, 0, 0, 0);
    m_conflictPlace->hide();
    auto *editorColumn = new QVBoxLayout(m_editor);
    editorColumn->setContentsMargins(0, 0, 0, 0);
    editorColumn->setSpacing(space::s);
    editorColumn->addWidget(m_conflictPlace);
    editorColumn->addWidget(m_sections, 1);
    m_stack->addWidget(m_models);
    m_stack->addWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
    watch();
    watchPanels();
}

ThreatsPage::~ThreatsPage() = default;

PageDescriptor ThreatsPage::descriptor(const ThreatParts &parts)
{
    return {QStringLiteral("threats"), tr("Threats"), IconId::Threat, [parts](PageServices &services) { return static_cast<Page *>(new ThreatsPage(services, parts)); }, false, {QString::fromLatin1(threats::ThreatModel::kind)}};
}

void ThreatsPage::watch()
{
    connect(m_models->table(), &RecordTable::opened, this, &ThreatsPage::openModel);
    connect(m_models->table(), &RecordTable::currentChanged, this, [this] { services().commands.refreshSoon(); });
    connect(m_models->table(), &RecordTable::deleteRequested, this, [this] { removeModel(); });
    connect(m_diagram, &DiagramPane::selectionChanged, m_threats, &ThreatList::setSelection);
    connect(m_diagram, &DiagramPane::failed, this, [this](const core::Error &error) { m_message->showError(error); });
    connect(m_watch, &ThreatWatch::changed, this, [this] {
        m_sections->setCount(QStringLiteral("threats"), m_threats->openCount());
        services().commands.refreshSoon();
    });
    connect(m_watch, &ThreatWatch::failed, this, [this](const core::Error &error) { m_message->showError(error); });
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] { services().commands.refreshSoon(); });
    connect(m_saver, &ThreatSaver::failed, this, [this](const core::Error &error) {
        m_message->showError(error);
        m_message->addAction(tr("Save again"), [this] { m_saver->saveNow(); });
    });
    m_saver->setTyping([this] { return m_diagram->isTyping(); });
    // Queued: the field that was left tells its edit first.
    connect(qApp, &QApplication::focusChanged, m_saver, &ThreatSaver::typingMayHaveEnded, Qt::QueuedConnection);
    connect(m_saver, &ThreatSaver::conflictsFound, this, &ThreatsPage::showConflicts);
    connect(m_saver, &ThreatSaver::stateChanged, this, &ThreatsPage::showState);
    connect(m_saver, &ThreatSaver::merged, this, [this] { services().toasts.show(tr("Changes of somebody else were taken over.")); });
    connect(m_document, &ThreatDocument::changed, this, [this] { services().commands.refreshSoon(); });
    connect(m_document, &ThreatDocument::opened, this, [this] {
        m_diagram->setEditable(mayEdit());
        readGrounds();
    });
    connect(m_files, &ThreatFiles::imported, this, [this](const QString &id) { openModel(id); });
}

void ThreatsPage::watchPanels()
{
    const auto tell = [this](const core::Error &error) { m_message->showError(error); };
    connect(m_threats, &ThreatList::failed, this, tell);
    connect(m_threats, &ThreatList::decided, this, &ThreatsPage::readGrounds);
    connect(m_desk, &DecisionDesk::failed, this, tell);
    connect(m_exposure, &ExposurePane::failed, this, tell);
    connect(m_exposure, &ExposurePane::wayWanted, this, [this](const QStringList &keys) {
        showInDiagram({keys.first()});
        m_diagram->showWay(keys);
    });
    connect(m_drift, &DriftPane::failed, this, tell);
    connect(m_drift, &DriftPane::shownWanted, this, &ThreatsPage::showInDiagram);
    connect(m_drift, &DriftPane::changed, this, [this] {
        m_sections->setCount(QStringLiteral("drift"), m_drift->openCount());
        m_diagram->canvas()->setDrift(m_drift->marks());
        m_files->setDrift(m_drift->marks());
    });
    connect(m_surface, &SurfacePane::failed, this, tell);
    connect(m_pentest, &PentestPane::failed, this, tell);
    connect(m_pentest, &PentestPane::shownWanted, this, &ThreatsPage::showInDiagram);
    connect(m_pentest, &PentestPane::changed, this, [this] { m_sections->setCount(QStringLiteral("pentest"), m_pentest->openCount()); });
    connect(m_responsibility, &ResponsibilityPane::failed, this, tell);
    connect(m_responsibility, &ResponsibilityPane::changed, this, [this] { m_sections->setCount(QStringLiteral("responsibility"), m_responsibility->gapCount()); });
}

void ThreatsPage::showInDiagram(const QStringList &keys)
{
    m_sections->setCurrent(QStringLiteral("diagram"));
    m_diagram->choose(keys);
    m_diagram->canvas()->setFocus(Qt::OtherFocusReason);
}

bool ThreatsPage::isAt(const char *section) const
{
    return isOpen() && m_sections->current() == QLatin1String(section);
}

bool ThreatsPage::isOpen() const
{
    return m_document->isOpen() && m_stack->currentWidget() == m_editor;
}

bool ThreatsPage::mayEdit() const
{
    return m_document->isOpen() && services().session.isOpen() && !services().session.isReadOnly();
}

QList<Crumb> ThreatsPage::crumbs() const
{
    QList<Crumb> all{{pageId(), title()}};
    if (isOpen())
        all.append({m_document->model().id, m_document->model().title});
    return all;
}

void ThreatsPage::crumbActivated(const QString &id)
{
    if (id == pageId())
        showList();
}

void ThreatsPage::showList()
{
    m_saver->saveNow();
    m_stack->setCurrentWidget(m_models);
    m_header->setTitle(title());
    m_state->hide();
    m_models->table()->view()->setFocus(Qt::OtherFocusReason);
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
    refresh();
}

QList<Command> ThreatsPage::commands()
{
    const auto mayWrite = [this] { return services().session.isOpen() && !services().session.isReadOnly(); };
    const auto isListed = [this, mayWrite] { return mayWrite() && !isOpen() && !m_models->table()->currentId().isEmpty(); };
    const auto isDrawn = [this] { return isOpen() && !m_document->diagram().isEmpty(); };
    QList<Command> all{
        {QStringLiteral("threats.new"), tr("&New threat model ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_N), IconId::Add, [this] { newModel(); }, mayWrite, {}},
        {QStringLiteral("threats.import"), tr("&Import threat model ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { m_files->importModel(); }, mayWrite, {}},
        {QStringLiteral("threats.delete"), tr("&Delete threat model"), CommandArea::Page, {}, IconId::Delete, [this] { removeModel(); }, isListed, {}},
        {QStringLiteral("threats.export"), tr("E&xport threat model ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_E), IconId::Export, [this] { m_files->exportModel(); }, [this] { return isOpen() && m_files->hasFormats(); }, {}},
        {QStringLiteral("threats.picture"), tr("Save &picture ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), IconId::Export, [this] { m_files->savePicture(); }, isDrawn, {}},
        {QStringLiteral("threats.paper"), tr("Save for pape&r ..."), CommandArea::Page, {}, IconId::Export, [this] { m_files->savePages(); }, isDrawn, {}},
        {QStringLiteral("threats.report"), tr("Save threat &report ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), IconId::Export, [this] { m_files->saveReport(); }, [this] { return isOpen() && m_files->hasReport(); }, {}},
    };
    return all + threatCommands() + panelCommands() + drawingCommands();
}

QList<Command> ThreatsPage::threatCommands()
{
    const auto page = CommandArea::Page;
    return {
        {QStringLiteral("threats.decide"), tr("Decide ..."), page, QKeySequence(Qt::CTRL | Qt::Key_D), IconId::Edit, [this] { m_threats->decide(); }, [this] { return isOpen() && m_threats->canDecide(); }, {}},
        {QStringLiteral("threats.withdraw"), tr("Withdraw the decision ..."), page, {}, IconId::Undo, [this] { m_threats->withdraw(); }, [this] { return isOpen() && m_threats->canWithdraw(); }, {}},
        {QStringLiteral("threats.control"), tr("Attach a control ..."), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), IconId::Verify, [this] { m_threats->attachControl(); }, [this] { return isOpen() && m_threats->canAttach(); }, {}},
        {QStringLiteral("threats.own"), tr("Add a threat of our o&wn ..."), page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), IconId::Add, [this] { m_sections->setCurrent(QStringLiteral("threats")); m_threats->addOwn(); }, [this] { return isOpen() && mayEdit(); }, {}},
        {QStringLiteral("threats.showElement"), tr("Show in the diagram"), page, QKeySequence(Qt::CTRL | Qt::Key_G), IconId::Lineage,
         [this] {
             const QString key = m_threats->list().table()->currentId();
             for (const ThreatRow &row : m_watch->rows())
                 if (row.key == key)
                     showInDiagram({row.on});
         },
         [this] { return isAt("threats") && !m_threats->list().table()->currentId().isEmpty(); }, {}},
    };
}

QList<Command> ThreatsPage::panelCommands()
{
    const auto page = CommandArea::Page;
    return {
        {QStringLiteral("threats.driftApply"), tr("Take over from the lineage"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T), IconId::CheckMark, [this] { m_drift->apply(); }, [this] { return isOpen() && m_drift->canSettle(); }, {}},
        {QStringLiteral("threats.driftAccept"), tr("Accept the difference ..."), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), IconId::Waived, [this] { m_drift->accept(); }, [this] { return isOpen() && m_drift->canSettle(); }, {}},
        {QStringLiteral("threats.driftSame"), tr("Say which element it is ..."), page, {}, IconId::Lineage, [this] { m_drift->bind(); }, [this] { return isOpen() && m_drift->canBind(); }, {}},
        {QStringLiteral("threats.driftAll"), tr("Take over all from the lineage"), page, {}, IconId::CheckMark, [this] { m_drift->applyAll(); }, [this] { return isAt("drift") && mayEdit() && m_drift->openCount() > 0; }, {}},
        {QStringLiteral("threats.driftShow"), tr("Show the difference in the diagram"), page, {}, IconId::Lineage, [this] { m_drift->showCurrent(); }, [this] { return isOpen() && m_drift->canShow(); }, {}},
        {QStringLiteral("threats.surfaceOpen"), tr("Open an interface description ..."), page, {}, IconId::Import, [this] { m_sections->setCurrent(QStringLiteral("surface")); m_surface->openFile(); }, [this] { return isOpen(); }, {}},
        {QStringLiteral("threats.attack"), tr("Try an attack ..."), page, {}, IconId::Run, [this] { m_surface->askForAttack(); }, [this] { return isOpen() && m_surface->canAttack(); }, {}},
        {QStringLiteral("threats.surfaceKeep"), tr("Keep the figures as a finding"), page, {}, IconId::Pass, [this] { m_surface->keep(); }, [this] { return isOpen() && m_surface->canKeep(); }, {}},
        {QStringLiteral("threats.pentestImport"), tr("Bring in a test report ..."), page, {}, IconId::Import, [this] { m_sections->setCurrent(QStringLiteral("pentest")); m_pentest->bringIn(); }, [this] { return isOpen() && mayEdit(); }, {}},
        {QStringLiteral("threats.pentestPlace"), tr("Place the result ..."), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), IconId::Link, [this] { m_pentest->place(); }, [this] { return isOpen() && mayEdit() && m_pentest->hasCurrent(); }, {}},
        {QStringLiteral("threats.pentestShow"), tr("Show the result in the diagram"), page, {}, IconId::Lineage, [this] { m_pentest->showCurrent(); }, [this] { return isOpen() && m_pentest->hasCurrent(); }, {}},
        {QStringLiteral("threats.matrixNew"), tr("New responsibility matrix ..."), page, {}, IconId::Add, [this] { m_sections->setCurrent(QStringLiteral("responsibility")); m_responsibility->create(); }, [this] { return isOpen() && mayEdit(); }, {}},
        {QStringLiteral("threats.matrixImport"), tr("Import a responsibility matrix ..."), page, {}, IconId::Import, [this] { m_sections->setCurrent(QStringLiteral("responsibility")); m_responsibility->importFile(); }, [this] { return isOpen() && mayEdit(); }, {}},
        {QStringLiteral("threats.matrixExport"), tr("Export the responsibility matrix ..."), page, {}, IconId::Export, [this] { m_responsibility->exportFile(); }, [this] { return isAt("responsibility") && m_responsibility->hasMatrix(); }, {}},
        {QStringLiteral("threats.matrixSeen"), tr("The results still hold"), page, {}, IconId::CheckMark, [this] { m_responsibility->acknowledge(); }, [this] { return isOpen() && m_responsibility->canAcknowledge(); }, {}},
        {QStringLiteral("threats.rowAdd"), tr("Add a row ..."), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), IconId::Add, [this] { m_responsibility->addRow(); }, [this] { return isOpen() && m_responsibility->mayWrite() && m_responsibility->hasMatrix(); }, {}},
        {QStringLiteral("threats.rowEdit"), tr("Change the row ..."), page, {}, IconId::Edit, [this] { m_responsibility->editRow(); }, [this] { return isOpen() && m_responsibility->mayWrite() && m_responsibility->hasRow(); }, {}},
        {QStringLiteral("threats.rowRemove"), tr("Delete the row"), page, {}, IconId::Delete, [this] { m_responsibility->removeRow(); }, [this] { return isOpen() && m_responsibility->mayWrite() && m_responsibility->hasRow(); }, {}},
    };
}

QList<Command> ThreatsPage::drawingCommands()
{
    const auto mayDraw = [this] { return isOpen() && mayEdit() && m_sections->current() == QLatin1String("diagram"); };
    const auto hasChosen = [this, mayDraw] { return mayDraw() && !m_diagram->selection().isEmpty(); };
    const auto hasTwo = [this, mayDraw] { return mayDraw() && m_diagram->canvas()->selection().size() > 1; };
    const auto hasThree = [this, mayDraw] { return mayDraw() && m_diagram->canvas()->selection().size() > 2; };
    const auto hasDrawn = [this, mayDraw] { return mayDraw() && !m_diagram->canvas()->selection().isEmpty(); };
    const auto page = CommandArea::Page;
    const auto align = [this](threats::Alignment how) { return [this, how] { m_diagram->verbs().align(m_diagram->canvas()->selection(), how); }; };
    DiagramPane *pane = m_diagram;
    return {
        {QStringLiteral("threats.addElement"), tr("Add &element"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), IconId::Add, [pane] { pane->addElement(); }, mayDraw, {}},
        {QStringLiteral("threats.connect"), tr("&Connect to ..."), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), IconId::Link, [pane] { pane->canvas()->beginConnecting(); }, hasDrawn, {}},
        {QStringLiteral("threats.box"), tr("Add a &boundary box"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B), IconId::None, [pane] { pane->drawBox(); }, mayDraw, {}},
        {QStringLiteral("threats.curve"), tr("Draw a boundary cur&ve"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V), IconId::None, [pane] { pane->drawCurve(); }, mayDraw, {}},
        {QStringLiteral("threats.note"), tr("Add a n&ote ..."), page, {}, IconId::None, [pane] { pane->addNote(); }, mayDraw, {}},
        {QStringLiteral("threats.asset"), tr("Add d&ata ..."), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), IconId::Dataset, [pane] { pane->addAsset(); }, mayDraw, {}},
        {QStringLiteral("threats.person"), tr("Add a per&son ..."), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), IconId::Person, [pane] { pane->addPerson(); }, mayDraw, {}},
        {QStringLiteral("threats.layOut"), tr("&Lay out"), page, QKeySequence(Qt::CTRL | Qt::Key_L), IconId::None, [pane] { pane->verbs().layOut(); pane->canvas()->fitAll(); }, mayDraw, {}},
        {QStringLiteral("threats.copy"), tr("Cop&y from the diagram"), page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), IconId::Copy, [pane] { pane->copyChosen(); }, [this] { return isOpen() && !m_diagram->canvas()->selection().isEmpty(); }, {}},
        {QStringLiteral("threats.cut"), tr("Cut from the diagram"), page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), IconId::None, [pane] { pane->cutChosen(); }, hasDrawn, {}},
        {QStringLiteral("threats.paste"), tr("Paste into the diagram"), page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), IconId::None, [pane] { pane->paste(); }, mayDraw, {}},
        {QStringLiteral("threats.duplicate"), tr("Duplicate"), page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), IconId::None, [pane] { pane->duplicate(); }, hasDrawn, {}},
        {QStringLiteral("threats.pin"), tr("Pin or unpin"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K), IconId::None, [pane] { pane->togglePin(); }, hasDrawn, {}},
        {QStringLiteral("threats.straighten"), tr("Straighten flows"), page, {}, IconId::None, [pane] { pane->verbs().straighten(pane->canvas()->selection()); }, hasDrawn, {}},
        {QStringLiteral("threats.hide"), tr("Take out of this diagram"), page, {}, IconId::None, [pane] { pane->verbs().hide(pane->canvas()->selection()); }, hasDrawn, {}},
        {QStringLiteral("threats.show"), tr("Show in this diagram"), page, {}, IconId::None, [pane] { pane->verbs().show(pane->selection()); }, hasChosen, {}},
        {QStringLiteral("threats.remove"), tr("Delete from the model"), page, {}, IconId::Delete, [pane] { pane->removeChosen(); }, hasChosen, {}},
        {QStringLiteral("threats.alignLeft"), tr("Align left edges"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left), IconId::None, align(threats::Alignment::Left), hasTwo, {}},
        {QStringLiteral("threats.alignCentre"), tr("Align centres"), page, {}, IconId::None, align(threats::Alignment::Centre), hasTwo, {}},
        {QStringLiteral("threats.alignRight"), tr("Align right edges"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right), IconId::None, align(threats::Alignment::Right), hasTwo, {}},
        {QStringLiteral("threats.alignTop"), tr("Align top edges"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up), IconId::None, align(threats::Alignment::Top), hasTwo, {}},
        {QStringLiteral("threats.alignMiddle"), tr("Align middles"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), IconId::None, align(threats::Alignment::Middle), hasTwo, {}},
        {QStringLiteral("threats.alignBottom"), tr("Align bottom edges"), page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down), IconId::None, align(threats::Alignment::Bottom), hasTwo, {}},
        {QStringLiteral("threats.distributeAcross"), tr("Distribute across"), page, {}, IconId::None, [pane] { pane->verbs().distribute(pane->canvas()->selection(), Qt::Horizontal); }, hasThree, {}},
        {QStringLiteral("threats.distributeDown"), tr("Distribute down"), page, {}, IconId::None, [pane] { pane->verbs().distribute(pane->canvas()->selection(), Qt::Vertical); }, hasThree, {}},
        {QStringLiteral("threats.addDiagram"), tr("Add a dia&gram ..."), page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), IconId::Add, [pane] { pane->addDiagram(); }, mayDraw, {}},
        {QStringLiteral("threats.renameDiagram"), tr("Rename this diagram ..."), page, {}, IconId::Edit, [pane] { pane->renameDiagram(); }, [this, mayDraw] { return mayDraw() && !m_document->diagram().isEmpty(); }, {}},
        {QStringLiteral("threats.removeDiagram"), tr("Delete this diagram"), page, {}, IconId::Delete, [pane] { pane->removeDiagram(); }, [this, mayDraw] { return mayDraw() && m_document->model().diagrams.size() > 1; }, {}},
    };
}

void ThreatsPage::ready()
{
    CommandRegistry &registry = services().commands;
    m_header->setPrimary(registry.action(QStringLiteral("threats.new")));
    m_header->addSecondary(registry.action(QStringLiteral("threats.import")));
    m_header->addSecondary(registry.action(QStringLiteral("threats.export")));
    m_header->addSecondary(registry.action(QStringLiteral("threats.picture")));
    m_header->addSecondary(registry.action(QStringLiteral("threats.report")));
    m_threats->list().addAction(registry.action(QStringLiteral("threats.own")));
    m_drift->list().addAction(registry.action(QStringLiteral("threats.driftAll")));
    m_surface->addAction(registry.action(QStringLiteral("threats.attack")));
    m_surface->addAction(registry.action(QStringLiteral("threats.surfaceKeep")));
    m_surface->addAction(registry.action(QStringLiteral("threats.surfaceOpen")));
    m_pentest->list().addAction(registry.action(QStringLiteral("threats.pentestImport")));
    m_pentest->list().table()->emptyState()->setActions(registry.action(QStringLiteral("threats.pentestImport")));
    m_responsibility->list().addAction(registry.action(QStringLiteral("threats.rowAdd")));
    m_responsibility->list().addAction(registry.action(QStringLiteral("threats.matrixExport")));
    m_responsibility->list().table()->emptyState()->setActions(registry.action(QStringLiteral("threats.matrixNew")), registry.action(QStringLiteral("threats.matrixImport")));
    m_surface->list().table()->emptyState()->setActions(registry.action(QStringLiteral("threats.surfaceOpen")));
    m_models->table()->emptyState()->setActions(registry.action(QStringLiteral("threats.new")), registry.action(QStringLiteral("threats.import")));
}

void ThreatsPage::refresh()
{
    if (!services().session.isOpen()) {
        if (m_document->isOpen())
            m_document->close();
        m_list.clear();
        m_models->rows()->setRows({});
        m_stack->setCurrentWidget(m_models);
        m_state->hide();
        Q_EMIT crumbsChanged();
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([](core::Workspace &workspace) { return threats::ThreatModelBook(workspace).list(); }, this, [this](const core::Result<QList<threats::ThreatModelSummary>> &list) {
        if (m_turn.end())
            refresh();
        if (!list) {
            m_message->showError(list.error());
            return;
        }
        m_list = *list;
        QList<TableRow> rows;
        for (const threats::ThreatModelSummary &one : m_list)
            rows.append({one.id, {{core::safeText(one.title), {}, one.isStale ? std::optional(Status::Stale) : std::nullopt}, {QString::number(one.elements), one.elements}, {QString::number(one.flows), one.flows}, {QString::number(one.boundaries), one.boundaries}, {QString::number(one.decisions), one.decisions}, {localMoment(one.updatedMs), one.updatedMs}, {one.updatedBy}}});
        m_models->rows()->setRows(rows);
        services().commands.refreshSoon();
        if (!m_wanted.isEmpty())
            openModel(std::exchange(m_wanted, QString()));
    });
}

void ThreatsPage::recordsChanged(const QStringList &ids)
{
    refresh();
    if (m_document->isOpen() && (ids.contains(m_document->model().id) || ids.contains(threats::ModelLayout::idOf(m_document->model().id))))
        m_saver->othersWrote();
    if (!m_document->isOpen())
        return;
    readGrounds(); // new evidence or a signature may end or clear a threat
    m_drift->reload();
    m_surface->reload();
    m_pentest->reload();
    m_responsibility->reload();
}

void ThreatsPage::openRecord(const QString &id)
{
    if (services().session.isOpen())
        openModel(id);
    else
        m_wanted = id;
}

void ThreatsPage::openModel(const QString &id)
{
    if (m_document->isOpen() && m_document->model().id == id) {
        m_stack->setCurrentWidget(m_editor);
        showState();
        services().commands.refreshSoon();
        Q_EMIT crumbsChanged();
        return;
    }
    m_saver->saveNow();
    m_message->clear();
    m_opening = id;
    services().session.read([id](core::Workspace &workspace) { return threats::ThreatModelBook(workspace).load(id); }, this, [this, id](const core::Result<threats::LoadedThreatModel> &loaded) {
        if (m_opening != id)
            return;
        m_opening.clear();
        if (!loaded) {
            m_message->showError(loaded.error());
            return;
        }
        m_conflictPlace->hide();
        m_stack->setCurrentWidget(m_editor);
        m_document->open(*loaded);
        m_header->setTitle(loaded->model.title);
        m_sections->setCurrent(QStringLiteral("diagram"));
        m_diagram->canvas()->setFocus(Qt::OtherFocusReason);
        tabInLayoutOrder(this);
        showState();
        services().commands.refreshSoon();
        Q_EMIT crumbsChanged();
        if (m_draft)
            restoreDraft(*std::exchange(m_draft, std::nullopt));
    });
}

void ThreatsPage::newModel()
{
    if (isOpen())
        showList();
    auto *form = new FormPanel(tr("Create the threat model"));
    form->setObjectName(QStringLiteral("threats.newForm"));
    form->addLine(QStringLiteral("title"), tr("Title"), {tr("The system as people call it."), {}, tr("Triage assistant")});
    form->addLine(QStringLiteral("description"), tr("What it covers"));
    form->addLine(QStringLiteral("owner"), tr("Owner"), {tr("Who answers for the decisions."), {}, {}});
    form->setRequired({QStringLiteral("title")});
    connect(form, &FormPanel::submitted, this, [this, form] {
        threats::ThreatModel model;
        model.title = form->text(QStringLiteral("title")).trimmed();
        model.description = form->text(QStringLiteral("description")).trimmed();
        model.owner = form->text(QStringLiteral("owner")).trimmed();
        model.diagrams.append({.key = QStringLiteral("main"), .title = tr("Main diagram")});
        threats::ModelLayout layout;
        layout.diagrams.insert(QStringLiteral("main"), {});
        runForForm(services().session, form, [model, layout](core::Workspace &workspace) { return threats::ThreatModelBook(workspace).create(model, layout); }, [this](const threats::LoadedThreatModel &made) {
            m_models->closePanel();
            openModel(made.model.id);
        });
    });
    m_models->showPanel(tr("New threat model"), form);
    form->focusFirst();
}

void ThreatsPage::removeModel()
{
    const QString id = m_models->table()->currentId();
    if (id.isEmpty())
        return;
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&](const threats::ThreatModelSummary &one) { return one.id == id; });
    Question question;
    question.title = tr("Delete the threat model?");
    question.text = tr("\"%1\" with its diagrams and decisions is removed from the workspace. Earlier revisions stay in the log.").arg(found == m_list.end() ? id : found->title);
    question.choices = {tr("Delete"), tr("Keep")};
    question.primary = 1;
    question.severity = Severity::Warning;
    MessageBox::ask(this, question, this, [this, id](int choice, const QString &) {
        if (choice != 0)
            return;
        services().session.read([id](core::Workspace &workspace) { return threats::ThreatModelBook(workspace).remove(id); }, this, [this, id](const core::Result<void> &done) {
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            if (m_document->isOpen() && m_document->model().id == id)
                m_document->close();
            refresh();
        });
    });
}

void ThreatsPage::showConflicts()
{
    qDeleteAll(m_conflictPlace->findChildren<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly));
    auto *view = new ModelConflictView(m_saver->conflicts());
    auto *scroll = new QScrollArea(m_conflictPlace);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumHeight(300);
    scroll->setWidget(view);
    m_conflictPlace->layout()->addWidget(scroll);
    m_conflictPlace->show();
    tabInLayoutOrder(this);
    connect(view, &ModelConflictView::settled, this, [this, view] {
        m_conflictPlace->hide();
        m_saver->choose(view->choices());
    });
}

void ThreatsPage::readGrounds()
{
    services().session.read([model = m_document->model()](core::Workspace &workspace) { return threats::RegisterGrounds::load(workspace, model); }, this, [this, id = m_document->model().id](const core::Result<threats::RegisterGrounds> &grounds) {
        if (!m_document->isOpen() || m_document->model().id != id)
            return;
        if (grounds)
            m_watch->setGrounds(*grounds);
        else
            m_message->showError(grounds.error());
    });
}

void ThreatsPage::showState()
{
    m_state->setVisible(isOpen());
    m_state->setText(!m_saver->conflicts().isEmpty() ? tr("Not stored: choose below") : m_saver->isSaving() ? tr("Saving ...") : m_saver->isDirty() ? tr("Changed") : tr("Saved"));
    if (isOpen())
        m_header->setTitle(m_document->model().title);
}

void ThreatsPage::restoreDraft(const Draft &draft)
{
    const QString id = draft.formId.section(QLatin1Char('/'), 1);
    if (!m_document->isOpen() || m_document->model().id != id) {
        m_draft = draft;
        openModel(id);
        return;
    }
    m_saver->restore(draft);
}

ListSection *ThreatsPage::shownList() const
{
    return isAt("threats") ? &m_threats->list() : isAt("exposure") ? &m_exposure->list() : isAt("drift") ? &m_drift->list() : isAt("surface") ? &m_surface->list() : isAt("pentest") ? &m_pentest->list() : isAt("responsibility") ? &m_responsibility->list() : m_models;
}

QWidget *ThreatsPage::initialFocus()
{
    if (isAt("diagram"))
        return m_diagram->canvas();
    const ListSection *list = shownList();
    return list->table()->view();
}

FilterBar *ThreatsPage::filterBar()
{
    return isAt("diagram") ? nullptr : shownList()->filter();
}

QJsonObject ThreatsPage::saveState() const
{
    return {{QStringLiteral("models"), m_models->table()->saveState()}, {QStringLiteral("threats"), m_threats->list().table()->saveState()}};
}

void ThreatsPage::restoreState(const QJsonObject &state)
{
    m_models->table()->restoreState(state.value(QLatin1String("models")).toObject());
    m_threats->list().table()->restoreState(state.value(QLatin1String("threats")).toObject());
}

} // namespace hallmarker::ui
