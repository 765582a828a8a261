#include "ui/threats/ExposurePane.h"

#include "core/drawing/SafeText.h"
#include "threats/diagram/KindWords.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/exposure/ExposureWords.h"
#include "threats/exposure/ProvenControls.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatWatch.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace hallmarker::ui {

namespace {

QString classWord(const QString &dataClass)
{
    return dataClass.isEmpty() ? dataClass : core::safeText(threats::CatalogueWords::current().choice(QStringLiteral("data_class"), dataClass));
}

} // namespace

ExposurePane::ExposurePane(PageServices &services, ThreatDocument &document, ThreatWatch &watch, QWidget *parent)
    : QWidget(parent), m_services(services), m_document(document), m_watch(watch), m_list(new ListSection(tr("Data that can be reached"), tr("Filter data"), {{QStringLiteral("name"), tr("Data")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("class"), tr("Classification")}}, this))
{
    m_pool.setMaxThreadCount(1);
    m_list->table()->setObjectName(QStringLiteral("threats.exposure"));
    m_list->table()->emptyState()->setTexts(IconId::Lock, tr("Nothing holds data yet"), tr("Stores and data appear here once they are in the model. Open one to see who can reach it."));
    m_list->setWidths({320, 200, 140});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    connect(m_list->table(), &RecordTable::opened, this, &ExposurePane::ask);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &key) {
        if (m_list->panel()->isVisible() && !key.isEmpty())
            ask(key);
    });
    const auto stale = [this] {
        m_isStale = true;
        if (isVisible())
            fill();
    };
    connect(&m_document, &ThreatDocument::changed, this, stale);
    connect(&m_document, &ThreatDocument::opened, this, [this, stale] {
        m_target.clear();
        m_list->panel()->hide();
        stale();
    });
}

ExposurePane::~ExposurePane()
{
    m_pool.waitForDone();
}

void ExposurePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        fill();
}

void ExposurePane::fill()
{
    m_isStale = false;
    QList<TableRow> rows;
    for (const threats::DataAsset &asset : m_document.model().assets)
        rows.append({asset.key, {{core::safeText(asset.name)}, {tr("data")}, {classWord(asset.dataClass)}}});
    for (const threats::Element &element : m_document.model().elements) {
        if (element.shape == threats::DfdShape::Store || !element.stores.isEmpty())
            rows.append({element.key, {{core::safeText(element.name)}, {threats::elementKindWord(element.kind, element.shape)}, {classWord(element.attributes.text(QStringLiteral("data_class")).value_or(QString()))}}});
    }
    m_list->rows()->setRows(rows);
    if (!m_target.isEmpty() && m_list->panel()->isVisible())
        ask(m_target);
}

void ExposurePane::ask(const QString &target)
{
    m_target = target;
    const int serial = ++m_serial;
    const QString day = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs(), QTimeZone::utc()).date().toString(Qt::ISODate);
    using Answer = core::Result<threats::Exposure>;
    auto *watcher = new QFutureWatcher<std::shared_ptr<Answer>>(this);
    connect(watcher, &QFutureWatcher<std::shared_ptr<Answer>>::finished, this, [this, watcher, serial] {
        watcher->deleteLater();
        if (serial != m_serial)
            return;
        const std::shared_ptr<Answer> answer = watcher->result();
        if (*answer)
            tell(**answer);
        else
            Q_EMIT failed(answer->error());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [model = m_document.model(), target, day, rules = m_watch.rules(), grounds = m_watch.grounds()] {
        threats::ExposureOptions options; // a control guards when evidence says that it holds, as on the command line
        if (rules != nullptr)
            options.holds = threats::ProvenControls(model, threats::ControlJudge(rules->catalogue(), grounds.evidence, grounds.nowMs)).asHolds();
        return std::make_shared<Answer>(threats::exposureOf(model, target, day, options));
    }));
}

threats::ExposureWords ExposurePane::words() const
{
    const auto rules = m_watch.rules();
    return threats::ExposureWords(m_document.model(), rules != nullptr ? rules->catalogue() : threats::CatalogueLibrary::builtIn());
}

QString ExposurePane::wayText(const threats::ExposurePath &path) const
{
    return core::safeText(words().way(path));
}

void ExposurePane::addWay(DetailSheet *sheet, const QString &title, const threats::ExposurePath &path, const QString &name)
{
    sheet->addHeading(title);
    sheet->addText(wayText(path));
    QStringList guards;
    for (const threats::ExposureStep &step : path.steps) {
        if (!step.guards.isEmpty())
            guards += core::safeText(words().step(step));
    }
    sheet->addFact(tr("In the way"), guards.isEmpty() ? tr("nothing") : guards.join(QLatin1Char('\n')));
    auto *button = new QPushButton(tr("Show this way"));
    button->setObjectName(name);
    button->setAccessibleName(tr("Show in the diagram: %1").arg(wayText(path)));
    QStringList keys{path.entry};
    for (const threats::ExposureStep &step : path.steps)
        keys += {step.flow, step.to};
    connect(button, &QPushButton::clicked, this, [this, keys] { Q_EMIT wayWanted(keys); });
    sheet->addWidget(button);
}

void ExposurePane::tell(const threats::Exposure &exposure)
{
    auto *sheet = new DetailSheet;
    if (exposure.openPaths > 0)
        sheet->addPill(Status::Fail, tr("%n way(s) without a guard", nullptr, static_cast<int>(std::min<qint64>(exposure.openPaths, 1'000'000))));
    else if (exposure.paths.isEmpty())
        sheet->addPill(Status::Pass, tr("no way from outside"));
    else
        sheet->addPill(Status::Pass, tr("every way is guarded"));
    if (!exposure.dataClass.isEmpty())
        sheet->addPill(Status::Neutral, classWord(exposure.dataClass));
    const auto namesOf = [this](const QStringList &keys) {
        QStringList names;
        for (const QString &key : keys)
            names += core::safeText(DiagramVerbs::nameOf(m_document.model(), key));
        return names.join(QStringLiteral(", "));
    };
    if (!exposure.isExact)
        sheet->addText(tr("There are more open ways than were counted; the figures are of those that were."));
    sheet->addFact(tr("Held by"), namesOf(exposure.holders));
    sheet->addFact(tr("Strangers come in at"), namesOf(exposure.entries));
    sheet->addFact(tr("Perhaps as well at"), namesOf(exposure.maybeEntries));
    if (!exposure.effects.isEmpty()) {
        const threats::GuardEffect &best = exposure.effects.first();
        const QString name = core::safeText(DiagramVerbs::nameOf(m_document.model(), best.key));
        sheet->addHeading(tr("The one guard that helps most"));
        sheet->addText(best.isFlow ? tr("Authenticate the flow %1: it ends %n open way(s).", nullptr, best.removes).arg(name) : tr("Authenticate at %1: it ends %n open way(s).", nullptr, best.removes).arg(name));
    }
    sheet->addFact(tr("Together these flows end all"), namesOf(exposure.cut));
    if (exposure.cheapestUnguarded)
        addWay(sheet, tr("The shortest way that nobody guards"), *exposure.cheapestUnguarded, QStringLiteral("threats.way.open"));
    for (qsizetype i = 0; i < exposure.paths.size(); ++i)
        addWay(sheet, tr("Way %1, cost %2").arg(i + 1).arg(exposure.paths.at(i).cost), exposure.paths.at(i), QStringLiteral("threats.way.%1").arg(i));
    if (!exposure.grants.isEmpty()) {
        sheet->addHeading(tr("From inside"));
        for (const threats::Grant &grant : exposure.grants)
            sheet->addText(tr("%1 may %2 %3", "person, right, thing").arg(core::safeText(DiagramVerbs::nameOf(m_document.model(), grant.person)), threats::ExposureWords::right(grant.right), core::safeText(DiagramVerbs::nameOf(m_document.model(), grant.on))));
    }
    for (qsizetype i = 0; i < exposure.people.size(); ++i)
        if (!exposure.people.at(i).steps.isEmpty())
            addWay(sheet, tr("From the right of %1").arg(core::safeText(DiagramVerbs::nameOf(m_document.model(), exposure.people.at(i).person))), exposure.people.at(i), QStringLiteral("threats.way.person.%1").arg(i));
    QStringList asks;
    for (const QString &ask : exposure.asks)
        asks += core::safeText(words().ask(ask));
    sheet->addFact(tr("Nobody said, and it decides"), asks.join(QLatin1Char('\n')));
    m_list->showDetail(core::safeText(DiagramVerbs::nameOf(m_document.model(), exposure.target)), sheet);
}

} // namespace hallmarker::ui
