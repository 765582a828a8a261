#include "ui/threats/panels/DriftPane.h"

#include "core/clock/Clock.h"
#include "core/drawing/SafeText.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/panels/DriftWords.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace hallmarker::ui {

using threats::DriftItem;

DriftPane::DriftPane(PageServices &services, ThreatDocument &document, const LineageReader &reader, QWidget *parent)
    : QWidget(parent), m_services(services), m_document(document), m_reader(reader),
      m_list(new ListSection(tr("Differences between diagram and lineage"), tr("Filter differences"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("name"), tr("What")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("model"), tr("Model says")}, {QStringLiteral("lineage"), tr("Lineage says")}}, this)),
      m_timer(new QTimer(this))
{
    m_pool.setMaxThreadCount(1);
    m_timer->setSingleShot(true);
    m_timer->setInterval(250);
    m_list->table()->setObjectName(QStringLiteral("threats.drift"));
    m_list->table()->emptyState()->setTexts(IconId::Lineage, tr("Diagram and lineage agree"), tr("Differences appear here when the lineage knows data or steps that the model does not have, has lost some that it had, or knows that data is personal where the model does not say so."));
    m_list->setWidths({150, 320, 90, 130, 130});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    connect(m_timer, &QTimer::timeout, this, &DriftPane::compare);
    connect(&m_document, &ThreatDocument::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&m_document, &ThreatDocument::opened, this, [this] {
        m_items.clear();
        m_list->panel()->hide();
        fill();
        reload();
    });
    connect(&m_document, &ThreatDocument::closed, this, [this] {
        ++m_serial;
        m_items.clear();
        fill();
    });
    connect(m_list->table(), &RecordTable::opened, this, &DriftPane::showDetail);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &key) {
        if (m_list->panel()->isVisible())
            showDetail(key);
        m_services.commands.refreshSoon();
    });
}

DriftPane::~DriftPane()
{
    m_pool.waitForDone();
}

void DriftPane::reload()
{
    if (!m_reader || !m_document.isOpen())
        return;
    m_services.session.read([reader = m_reader](core::Workspace &workspace) { return reader(workspace); }, this, [this](const core::Result<threats::LineageView> &view) {
        if (!view) {
            Q_EMIT failed(view.error());
            return;
        }
        m_view = *view;
        m_isRead = true;
        compare();
    });
}

void DriftPane::compare()
{
    if (!m_document.isOpen() || !m_isRead)
        return;
    const int serial = ++m_serial;
    using Items = QList<DriftItem>;
    auto *watcher = new QFutureWatcher<Items>(this);
    connect(watcher, &QFutureWatcher<Items>::finished, this, [this, watcher, serial] {
        watcher->deleteLater();
        if (serial != m_serial)
            return;
        m_items = watcher->result();
        fill();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [model = m_document.model(), view = m_view] { return threats::driftOf(model, view); }));
}

void DriftPane::fill()
{
    QList<TableRow> rows;
    for (const DriftItem &one : std::as_const(m_items)) {
        const bool isChange = one.kind == threats::DriftKind::Changed;
        rows.append({one.key, {{DriftWords::word(one), one.deliberate ? 1 : 0, DriftWords::status(one), IconId::None, DriftWords::sentence(one)}, {core::safeText(one.name)}, {one.section == QLatin1String("elements") ? tr("element") : tr("flow")}, {isChange ? DriftWords::value(one.attribute, one.before) : QString()}, {isChange ? DriftWords::value(one.attribute, one.after) : QString()}}});
    }
    m_list->rows()->setRows(rows);
    if (m_list->panel()->isVisible()) {
        if (item(m_shown) != nullptr)
            showDetail(m_shown);
        else
            m_list->closePanel();
    }
    m_services.commands.refreshSoon();
    Q_EMIT changed();
}

int DriftPane::openCount() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [](const DriftItem &one) { return !one.deliberate; }));
}

QHash<QString, QString> DriftPane::marks() const
{
    QHash<QString, QString> marks;
    for (const DriftItem &one : m_items)
        if (!one.item.isEmpty() && !one.deliberate)
            marks[one.item] += (marks.contains(one.item) ? QStringLiteral("; ") : QString()) + tr("drift: %1").arg(DriftWords::word(one));
    return marks;
}

const DriftItem *DriftPane::item(const QString &key) const
{
    for (const DriftItem &one : m_items)
        if (one.key == key)
            return &one;
    return nullptr;
}

const DriftItem *DriftPane::current() const
{
    return item(m_list->table()->currentId());
}

bool DriftPane::canSettle() const
{
    return isVisible() && current() != nullptr && !m_services.session.isReadOnly();
}

bool DriftPane::canShow() const
{
    return isVisible() && current() != nullptr && !current()->item.isEmpty();
}

bool DriftPane::canBind() const
{
    return canSettle() && current()->kind == threats::DriftKind::Added && current()->section == QLatin1String("elements");
}

void DriftPane::showDetail(const QString &key)
{
    const DriftItem *one = item(key);
    if (one == nullptr)
        return;
    m_shown = key;
    auto *sheet = new DetailSheet;
    sheet->addPill(DriftWords::status(*one), DriftWords::word(*one));
    sheet->addText(DriftWords::sentence(*one));
    if (one->deliberate) {
        sheet->addHeading(tr("Why it stays as it is"));
        sheet->addText(core::safeText(one->deliberate->reason));
        sheet->addFact(tr("By"), core::safeText(one->deliberate->by));
        sheet->addText(tr("It shows as open again once the difference becomes another."));
    }
    sheet->addFact(tr("Key"), core::safeText(one->key));
    const bool isAdded = one->kind == threats::DriftKind::Added && one->section == QLatin1String("elements");
    if (const threats::Element *likely = m_document.model().element(one->likely))
        sheet->addFact(tr("Perhaps it is"), core::safeText(likely->name.isEmpty() ? likely->key : likely->name));
    CommandRegistry &commands = m_services.commands;
    sheet->addActions({commands.action(QStringLiteral("threats.driftApply")), isAdded ? commands.action(QStringLiteral("threats.driftSame")) : nullptr, commands.action(QStringLiteral("threats.driftAccept")), one->item.isEmpty() ? nullptr : commands.action(QStringLiteral("threats.driftShow"))});
    m_list->showDetail(core::safeText(one->name), sheet);
}

void DriftPane::applyKey(const QString &key, const QString &step)
{
    std::optional<core::Error> error;
    m_document.edit(
        step,
        [&](threats::ThreatModel &model, threats::ModelLayout &layout) {
            threats::ThreatModel changed = model;
            threats::ModelLayout places = layout;
            if (const auto applied = threats::applyDrift(changed, places, m_view, key); !applied) {
                error = applied.error();
                return;
            }
            model = changed;
            layout = places;
        },
        true);
    if (error)
        Q_EMIT failed(*error);
}

void DriftPane::apply()
{
    if (const DriftItem *one = current())
        applyKey(one->key, tr("Take over from the lineage: %1").arg(core::safeText(one->name)));
}

void DriftPane::applyAll()
{
    if (openCount() > 0)
        applyKey({}, tr("Take over what the lineage shows"));
}

void DriftPane::accept()
{
    const DriftItem *one = current();
    if (one == nullptr)
        return;
    Question question;
    question.title = tr("Accept the difference?");
    question.text = DriftWords::sentence(*one);
    question.choices = {tr("Accept"), tr("Cancel")};
    question.inputLabel = tr("Why it is meant to be");
    if (one->deliberate)
        question.inputText = one->deliberate->reason;
    MessageBox::ask(this, question, this, [this, key = one->key, name = one->name](int choice, const QString &reason) {
        if (choice != 0)
            return;
        std::optional<core::Error> error;
        m_document.edit(tr("Accept a difference: %1").arg(core::safeText(name)), [&](threats::ThreatModel &model, threats::ModelLayout &) {
            if (const auto accepted = threats::acceptDrift(model, m_view, key, reason, m_services.session.actorName(), core::instantText(m_services.clock.nowMs())); !accepted)
                error = accepted.error();
        });
        if (error)
            Q_EMIT failed(*error);
    });
}

void DriftPane::bind()
{
    const DriftItem *one = current();
    if (one == nullptr)
        return;
    const threats::Element *likely = m_document.model().element(one->likely);
    Question question;
    question.title = tr("Which element is it?");
    question.text = tr("The element that you name stands for %1 from now on, and what both say is compared. Nothing is drawn.").arg(core::safeText(one->name));
    question.choices = {tr("It is this one"), tr("Cancel")};
    question.inputLabel = tr("Name or key of the element");
    question.inputText = likely == nullptr ? QString() : likely->name.isEmpty() ? likely->key : likely->name;
    MessageBox::ask(this, question, this, [this, key = one->key, name = one->name](int choice, const QString &element) {
        if (choice == 0)
            bindTo(key, name, element.trimmed());
    });
}

void DriftPane::bindTo(const QString &key, const QString &name, const QString &element)
{
    QString found = m_document.model().element(element) != nullptr ? element : QString();
    for (const threats::Element &one : m_document.model().elements)
        if (found.isEmpty() && one.name == element)
            found = one.key;
    std::optional<core::Error> error;
    m_document.edit(tr("Say which element is %1").arg(core::safeText(name)), [&](threats::ThreatModel &model, threats::ModelLayout &) {
        if (const auto bound = threats::bindDrift(model, m_view, key, found.isEmpty() ? element : found); !bound)
            error = bound.error();
    });
    if (error)
        Q_EMIT failed(*error);
}

void DriftPane::showCurrent()
{
    if (const DriftItem *one = current(); one != nullptr && !one->item.isEmpty())
        Q_EMIT shownWanted({one->item});
}

} // namespace hallmarker::ui
