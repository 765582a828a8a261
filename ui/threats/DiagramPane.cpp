#include "ui/threats/DiagramPane.h"

#include "threats/diagram/DiagramClip.h"
#include "threats/diagram/DiagramPicture.h"
#include "threats/diagram/KindWords.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/PanelSplitter.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/OutlinePane.h"
#include "ui/threats/PropertyPane.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatWatch.h"
#include "ui/threats/canvas/DiagramCanvas.h"

#include <QClipboard>
#include <QComboBox>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace hallmarker::ui {

namespace {

constexpr qsizetype drawnAtOnce = 1500; ///< things that are drawn within the window's thread without anybody noticing
const QString clipType = QStringLiteral("application/x-hallmarker-diagram");

using DrawnPointer = std::shared_ptr<const threats::DrawnDiagram>;

} // namespace

DiagramPane::DiagramPane(PageServices &services, ThreatDocument &document, ThreatWatch &watch, const threats::Placer &placer, QWidget *parent)
    : QWidget(parent), m_services(services), m_document(document), m_watch(watch), m_verbs(new DiagramVerbs(document, placer, this)), m_tabs(new QTabBar(this)), m_kind(new QComboBox(this)), m_hint(new QLabel(this)),
      m_outline(new OutlinePane(this)), m_canvas(new DiagramCanvas(this)), m_properties(new PropertyPane(document, this)), m_side(new SidePanel(this))
{
    m_painter.setMaxThreadCount(1);
    m_canvas->setMinimumSize(260, 160);
    m_canvas->setAccessibleName(tr("Diagram of the threat model"));
    m_outline->setMinimumWidth(150);
    m_side->setMinimumWidth(300);
    m_side->setTitle(tr("Properties"));
    m_side->setContent(m_properties);
    m_properties->viewport()->setAutoFillBackground(false); // the panel paints its own ground
    m_properties->setDescriber([this](const QString &kind) { return m_watch.kindText(kind); });
    m_properties->setQuestions([this](const QString &key) { return m_watch.questions(key); });
    auto *middle = new QSplitter(Qt::Horizontal, this);
    middle->addWidget(m_outline);
    middle->addWidget(m_canvas);
    middle->setStretchFactor(0, 0);
    middle->setStretchFactor(1, 1);
    middle->setSizes({210, 700});
    middle->setChildrenCollapsible(false);
    auto *splitter = new PanelSplitter(middle, m_side, this);
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    splitter->setMinimumHeight(260);
    m_tabs->setObjectName(QStringLiteral("threats.diagrams"));
    m_tabs->setAccessibleName(tr("Diagrams of the model"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(makeTools());
    column->addWidget(m_tabs);
    column->addWidget(m_hint);
    column->addWidget(splitter, 1);
    watchCanvas();
    connect(&m_document, &ThreatDocument::opened, this, [this] {
        showTabs();
        m_canvas->setSelection({});
        m_isFitWanted = true;
        m_outline->setContents(m_document.model(), m_document.diagramLayout());
        redraw();
    });
    connect(&m_document, &ThreatDocument::changed, this, [this] {
        showTabs();
        m_outline->setContents(m_document.model(), m_document.diagramLayout());
        redraw();
    });
    connect(&m_document, &ThreatDocument::diagramChanged, this, [this] {
        showTabs();
        m_outline->setContents(m_document.model(), m_document.diagramLayout());
        m_isFitWanted = true;
        redraw();
    });
    connect(&m_watch, &ThreatWatch::changed, this, [this] {
        redraw();
        m_properties->show(selection()); // questions may have changed
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_isSyncing && tab >= 0)
            m_document.showDiagram(m_tabs->tabData(tab).toString());
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this] { renameDiagram(); });
}

DiagramPane::~DiagramPane()
{
    m_painter.waitForDone();
}

QWidget *DiagramPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new FlowRow(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_kind->setObjectName(QStringLiteral("threats.kindToAdd"));
    for (int i = 0; i < 3; ++i)
        m_kind->addItem(threats::dfdShapeWord(static_cast<threats::DfdShape>(i)), QVariant(QStringLiteral("shape:%1").arg(i)));
    for (const threats::ElementKind &kind : threats::elementKinds())
        m_kind->addItem(tr("%1: %2", "stage of machine learning and kind of element").arg(threats::kindLayerWord(kind.layer), threats::elementKindWord(kind.id)), kind.id);
    m_kind->setCurrentIndex(1);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(16);
    m_kind->setMaxVisibleItems(20);
    auto *label = new QLabel(tr("&Kind"), tools);
    label->setBuddy(m_kind);
    const auto addButton = [&](const QString &name, const QString &text, const QString &hint, const std::function<void()> &run) {
        auto *button = new QPushButton(text, tools);
        button->setObjectName(QStringLiteral("threats.") + name);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, run);
        row->addSpacing(space::xs);
        row->addWidget(button);
    };
    row->addWidget(label);
    row->addWidget(m_kind, 1);
    addButton(QStringLiteral("addElement"), tr("Add &element"), tr("Puts an element of this kind into the middle of what is seen."), [this] { addElement(); });
    addButton(QStringLiteral("connect"), tr("C&onnect"), tr("From the chosen element to another one: click it, or walk there with the arrow keys and press Enter."), [this] {
        if (m_canvas->selection().size() == 2 && m_document.model().element(m_canvas->selection().first()) != nullptr && m_document.model().element(m_canvas->selection().last()) != nullptr)
            Q_EMIT m_canvas->connected(m_canvas->selection().first(), m_canvas->selection().last());
        else if (m_canvas->focusKey().isEmpty() && m_canvas->selection().isEmpty())
            m_canvas->setTool(DiagramCanvas::Tool::Connect);
        else
            m_canvas->beginConnecting();
    });
    addButton(QStringLiteral("drawBox"), tr("&Boundary box"), tr("Around what is chosen; when nothing is chosen, drag it open in the diagram."), [this] { drawBox(); });
    addButton(QStringLiteral("drawCurve"), tr("Boundary c&urve"), tr("Click its points in the diagram, and double click or press Enter at the end."), [this] { drawCurve(); });
    addButton(QStringLiteral("layOut"), tr("&Lay out"), tr("Places everything that is not pinned. What you moved is pinned."), [this] {
        m_verbs->layOut();
        m_canvas->fitAll();
    });
    return tools;
}

void DiagramPane::watchCanvas()
{
    connect(m_canvas, &DiagramCanvas::selectionChanged, this, [this](const QStringList &keys) {
        if (!m_isSyncing) {
            m_isSyncing = true;
            m_outline->setSelection(keys);
            m_isSyncing = false;
        }
        showProperties(keys);
        Q_EMIT selectionChanged(keys);
        m_services.commands.refreshSoon();
    });
    connect(m_outline, &OutlinePane::selectionChanged, this, [this](const QStringList &keys) {
        if (m_isSyncing)
            return;
        m_isSyncing = true;
        m_canvas->setSelection(keys);
        if (!m_canvas->selection().isEmpty())
            m_canvas->setFocusKey(m_canvas->selection().last());
        m_isSyncing = false;
        showProperties(keys); // data, people and what the diagram does not show as well
        Q_EMIT selectionChanged(keys);
        m_services.commands.refreshSoon();
    });
    connect(m_outline, &OutlinePane::opened, this, [this] { openProperties(); });
    connect(m_outline, &OutlinePane::deleteRequested, this, [this] { removeChosen(); });
    connect(m_canvas, &DiagramCanvas::opened, this, [this](const QString &key) {
        m_canvas->setSelection({key});
        openProperties();
    });
    connect(m_canvas, &DiagramCanvas::moved, m_verbs, &DiagramVerbs::move);
    connect(m_canvas, &DiagramCanvas::resized, m_verbs, &DiagramVerbs::resize);
    connect(m_canvas, &DiagramCanvas::verticesWanted, m_verbs, &DiagramVerbs::bend);
    connect(m_canvas, &DiagramCanvas::connected, this, [this](const QString &from, const QString &to) { choose({m_verbs->connect(from, to)}); });
    connect(m_canvas, &DiagramCanvas::boxDrawn, this, [this](const QRectF &rect) { choose({m_verbs->addBox(rect, tr("Trust boundary"), {})}); });
    connect(m_canvas, &DiagramCanvas::curveDrawn, this, [this](const QList<QPointF> &points) { choose({m_verbs->addCurve(points, tr("Trust boundary"))}); });
    connect(m_canvas, &DiagramCanvas::deleteRequested, this, [this] { removeChosen(); });
    connect(m_canvas, &DiagramCanvas::renameRequested, this, [this](const QString &key) { askName(tr("Rename"), tr("Name"), DiagramVerbs::nameOf(m_document.model(), key), [this, key](const QString &name) { m_verbs->rename(key, name); }); });
    connect(m_canvas, &DiagramCanvas::toolChanged, this, &DiagramPane::toolChanged);
    connect(m_canvas, &DiagramCanvas::menuRequested, this, [this](const QString &key, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QStringList ids = key.isEmpty() ? QStringList{QStringLiteral("threats.paste"), QStringLiteral("threats.layOut"), QStringLiteral("threats.picture")}
                                              : QStringList{QStringLiteral("threats.copy"), QStringLiteral("threats.cut"), QStringLiteral("threats.duplicate"), QStringLiteral("threats.pin"), QStringLiteral("threats.hide"), QStringLiteral("threats.remove"), QStringLiteral("threats.alignLeft"), QStringLiteral("threats.alignMiddle"), QStringLiteral("threats.distributeAcross")};
        for (const QString &id : ids) {
            if (QAction *action = m_services.commands.action(id))
                menu->addAction(action);
        }
        menu->popup(at);
    });
}

void DiagramPane::showProperties(const QStringList &keys)
{
    m_properties->show(keys);
    m_side->setTitle(keys.size() == 1 ? tr("Properties") : keys.isEmpty() ? tr("Threat model") : tr("Several things"));
}

void DiagramPane::toolChanged()
{
    switch (m_canvas->tool()) {
    case DiagramCanvas::Tool::DrawBox:
        return tell(tr("Drag the boundary open. Escape ends this."));
    case DiagramCanvas::Tool::DrawCurve:
        return tell(tr("Click the points of the boundary; a double click or Enter ends it, Escape gives it up."));
    case DiagramCanvas::Tool::Connect:
        return tell(tr("Click where the flow begins, then where it ends. Escape ends this."));
    default:
        break;
    }
    tell(m_canvas->connectingFrom().isEmpty() ? QString() : tr("From %1: click the other end, or walk there with the arrow keys and press Enter. Escape gives it up.").arg(DiagramVerbs::nameOf(m_document.model(), m_canvas->connectingFrom())));
}

void DiagramPane::tell(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void DiagramPane::redraw()
{
    const int serial = ++m_serial;
    const threats::DiagramQuestion question{m_document.diagram(), m_watch.badges()};
    const auto draw = [state = m_document.state(), question]() -> DrawnPointer { return std::make_shared<const threats::DrawnDiagram>(threats::drawDiagram(state.model, state.layout, question)); };
    const auto show = [this](const DrawnPointer &drawn) {
        m_canvas->setDiagram(drawn);
        if (std::exchange(m_isFitWanted, false))
            m_canvas->openReadable();
        if (!m_wanted.isEmpty())
            choose(std::exchange(m_wanted, {}));
    };
    if (m_document.model().elements.size() + m_document.model().flows.size() <= drawnAtOnce) {
        show(draw());
        return;
    }
    auto *watcher = new QFutureWatcher<DrawnPointer>(this);
    connect(watcher, &QFutureWatcher<DrawnPointer>::finished, this, [this, watcher, serial, show] {
        watcher->deleteLater();
        if (serial == m_serial)
            show(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_painter, draw));
}

void DiagramPane::showTabs()
{
    m_isSyncing = true;
    const QList<threats::Diagram> &diagrams = m_document.model().diagrams;
    while (m_tabs->count() > diagrams.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < diagrams.size(); ++i) {
        if (i >= m_tabs->count())
            m_tabs->addTab(QString());
        const QString title = diagrams.at(i).title.isEmpty() ? tr("(no title)") : diagrams.at(i).title;
        m_tabs->setTabText(i, QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_tabs->setTabData(i, diagrams.at(i).key);
        if (diagrams.at(i).key == m_document.diagram())
            m_tabs->setCurrentIndex(i);
    }
    m_tabs->setVisible(diagrams.size() > 1);
    m_isSyncing = false;
}

bool DiagramPane::isTyping() const
{
    return m_properties->isTyping();
}

QStringList DiagramPane::selection() const
{
    return m_canvas->selection().isEmpty() ? m_outline->selection() : m_canvas->selection();
}

void DiagramPane::choose(const QStringList &keys)
{
    if (keys.isEmpty() || keys.first().isEmpty())
        return;
    if (m_canvas->drawn().thing(keys.first()) == nullptr && m_outline->selection() != keys) {
        const threats::DiagramLayout layout = m_document.diagramLayout();
        if (layout.nodes.contains(keys.first()) || layout.lines.contains(keys.first())) {
            m_wanted = keys; // being drawn
            return;
        }
        m_outline->setSelection(keys);
        m_properties->show(keys);
        return;
    }
    m_canvas->setSelection(keys);
    m_canvas->setFocusKey(keys.last());
}

void DiagramPane::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_canvas->setEditable(isEditable);
    m_properties->setEditable(isEditable);
    for (auto *button : findChildren<QPushButton *>())
        if (button->parentWidget() == m_kind->parentWidget() || button->objectName().startsWith(QLatin1String("threats.add")) || button->objectName().startsWith(QLatin1String("threats.draw")) || button->objectName() == QLatin1String("threats.connect") || button->objectName() == QLatin1String("threats.layOut"))
            button->setEnabled(isEditable);
}

void DiagramPane::showWay(const QStringList &keys)
{
    m_canvas->setHighlight(keys);
    if (!keys.isEmpty())
        m_canvas->reveal(keys.first());
}

void DiagramPane::askName(const QString &title, const QString &label, const QString &text, const std::function<void(const QString &)> &then)
{
    Question question;
    question.title = title;
    question.choices = {tr("Apply"), tr("Cancel")};
    question.inputLabel = label;
    question.inputText = text;
    MessageBox::ask(this, question, this, [then](int choice, const QString &input) {
        if (choice == 0 && !input.trimmed().isEmpty())
            then(input.trimmed());
    });
}

void DiagramPane::addElement()
{
    const QString chosen = m_kind->currentData().toString();
    const bool isShape = chosen.startsWith(QLatin1String("shape:"));
    choose({m_verbs->addElement(isShape ? QString() : chosen, isShape ? static_cast<threats::DfdShape>(chosen.mid(6).toInt()) : threats::DfdShape::Process, {}, m_canvas->drawn().things.isEmpty() ? QPointF(120, 80) : m_canvas->visibleCentre())});
}

void DiagramPane::drawBox()
{
    QRectF around;
    for (const QString &key : m_canvas->selection()) {
        if (const threats::DrawnThing *thing = m_canvas->drawn().thing(key); thing != nullptr && !thing->isLine())
            around = around.united(thing->rect);
    }
    if (around.isNull()) {
        m_canvas->setTool(DiagramCanvas::Tool::DrawBox);
        return;
    }
    choose({m_verbs->addBox(around.adjusted(-30, -40, 30, 30), tr("Trust boundary"), {})});
}

void DiagramPane::drawCurve()
{
    m_canvas->setFocus(Qt::OtherFocusReason);
    m_canvas->setTool(DiagramCanvas::Tool::DrawCurve);
}

void DiagramPane::addNote()
{
    askName(tr("Add a note"), tr("Text of the note"), {}, [this](const QString &text) { choose({m_verbs->addNote(text, m_canvas->visibleCentre())}); });
}

void DiagramPane::addAsset()
{
    askName(tr("Add data"), tr("Name of the data"), {}, [this](const QString &name) { choose({m_verbs->addAsset(name)}); });
}

void DiagramPane::addPerson()
{
    askName(tr("Add a person"), tr("Name or role"), {}, [this](const QString &name) { choose({m_verbs->addPerson(name)}); });
}

void DiagramPane::addDiagram()
{
    askName(tr("Add a diagram"), tr("Title of the diagram"), {}, [this](const QString &title) { m_document.showDiagram(m_verbs->addDiagram(title)); });
}

void DiagramPane::renameDiagram()
{
    const QString key = m_document.diagram();
    for (const threats::Diagram &diagram : m_document.model().diagrams) {
        if (diagram.key == key)
            askName(tr("Rename the diagram"), tr("Title of the diagram"), diagram.title, [this, key](const QString &title) { m_verbs->renameDiagram(key, title); });
    }
}

void DiagramPane::removeDiagram()
{
    m_verbs->removeDiagram(m_document.diagram());
}

void DiagramPane::removeChosen()
{
    const QStringList keys = selection();
    if (keys.isEmpty() || !m_isEditable)
        return;
    m_verbs->remove(keys);
}

void DiagramPane::copyChosen()
{
    const QStringList keys = m_canvas->selection();
    if (keys.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setData(clipType, threats::copyFromDiagram(m_document.model(), m_document.diagramLayout(), keys));
    QGuiApplication::clipboard()->setMimeData(data);
}

void DiagramPane::cutChosen()
{
    copyChosen();
    removeChosen();
}

void DiagramPane::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const core::Result<QStringList> made = m_verbs->paste(data != nullptr ? data->data(clipType) : QByteArray(), {20, 20});
    if (!made)
        Q_EMIT failed(made.error());
    else
        choose(*made);
}

void DiagramPane::duplicate()
{
    const core::Result<QStringList> made = m_verbs->paste(threats::copyFromDiagram(m_document.model(), m_document.diagramLayout(), m_canvas->selection()), {30, 30});
    if (made)
        choose(*made);
}

void DiagramPane::togglePin()
{
    const threats::DiagramLayout layout = m_document.diagramLayout();
    const QStringList keys = m_canvas->selection();
    const bool isPinned = std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return !layout.nodes.contains(key) || layout.nodes.value(key).isPinned; });
    m_verbs->setPinned(keys, !isPinned);
}

void DiagramPane::openProperties()
{
    m_side->show();
    m_properties->focusName();
}

} // namespace hallmarker::ui
