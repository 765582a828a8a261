#include "ui/threats/ThreatWatch.h"

#include "threats/catalogue/CatalogueWords.h"
#include "ui/threats/ThreatDocument.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrent>

namespace hallmarker::ui {

using namespace threats;

namespace {

struct JudgedOrError {
    std::shared_ptr<const RuleSet> rules;
    std::shared_ptr<const ThreatWatch::Judged> judged;
    std::optional<core::Error> error;
};

void count(ThreatBadge &badge, const ThreatRow &row)
{
    if (row.isAsking())
        ++badge.unanswered;
    if (!row.isOpen())
        return;
    ++(row.severity == threats::Severity::Critical ? badge.critical : row.severity == threats::Severity::High ? badge.high : row.severity == threats::Severity::Medium ? badge.medium : badge.low);
}

} // namespace

QString threatStatusWord(ThreatStatus status)
{
    switch (status) {
    case ThreatStatus::Open:
        return ThreatWatch::tr("open");
    case ThreatStatus::NeedsAnswer:
        return ThreatWatch::tr("needs an answer");
    case ThreatStatus::MitigatedByEvidence:
        return ThreatWatch::tr("mitigated, proved");
    case ThreatStatus::MitigatedByStatement:
        return ThreatWatch::tr("mitigated, as stated");
    case ThreatStatus::Accepted:
        return ThreatWatch::tr("accepted");
    case ThreatStatus::Transferred:
        return ThreatWatch::tr("transferred");
    case ThreatStatus::Avoided:
        return ThreatWatch::tr("avoided");
    case ThreatStatus::NotApplicable:
        return ThreatWatch::tr("not applicable");
    }
    return {};
}

ThreatWatch::ThreatWatch(ThreatDocument &document, QObject *parent) : QObject(parent), m_document(document), m_timer(new QTimer(this))
{
    m_pool.setMaxThreadCount(1);
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(m_timer, &QTimer::timeout, this, &ThreatWatch::start);
    connect(&m_document, &ThreatDocument::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&m_document, &ThreatDocument::opened, this, [this] {
        m_judged.reset();
        start();
    });
    connect(&m_document, &ThreatDocument::closed, this, [this] {
        ++m_serial;
        m_timer->stop();
        m_judged.reset();
        Q_EMIT changed();
    });
}

ThreatWatch::~ThreatWatch()
{
    m_pool.waitForDone();
}

void ThreatWatch::setGrounds(const RegisterGrounds &grounds)
{
    m_grounds = grounds;
    start();
}

const SignedDecision *ThreatWatch::signedDecision(const QString &key) const
{
    const auto found = m_grounds.decisions.constFind(key);
    return found == m_grounds.decisions.constEnd() ? nullptr : &*found;
}

const QList<ThreatRow> &ThreatWatch::rows() const
{
    static const QList<ThreatRow> none;
    return m_judged ? m_judged->rows : none;
}

QHash<QString, ThreatBadge> ThreatWatch::badges() const
{
    return m_judged ? m_judged->badges : QHash<QString, ThreatBadge>();
}

std::shared_ptr<const ThreatWatch::Judged> ThreatWatch::judge(const std::shared_ptr<const RuleSet> &rules, const ThreatModel &model, const RegisterGrounds &grounds)
{
    auto judged = std::make_shared<Judged>();
    judged->all = std::make_shared<ThreatRegister>(rules, model, grounds);
    judged->rows.reserve(judged->all->threats().size());
    for (const JudgedThreat &threat : judged->all->threats()) {
        judged->rows.append({threat.key, threat.threat, threat.title, threat.element, threat.severity, threat.status, threat.standing, !threat.expired.isEmpty()});
        count(judged->badges[threat.element], judged->rows.constLast());
    }
    judged->badges.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return judged;
}

void ThreatWatch::start()
{
    if (!m_document.isOpen())
        return;
    const int serial = ++m_serial;
    auto *watcher = new QFutureWatcher<JudgedOrError>(this);
    connect(watcher, &QFutureWatcher<JudgedOrError>::finished, this, [this, watcher, serial] {
        watcher->deleteLater();
        const JudgedOrError result = watcher->result();
        if (result.error) {
            if (!std::exchange(m_hasFailed, true))
                Q_EMIT failed(*result.error);
            return;
        }
        m_rules = result.rules;
        if (serial != m_serial)
            return;
        m_judged = result.judged;
        Q_EMIT changed();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [rules = m_rules, model = m_document.model(), grounds = m_grounds]() -> JudgedOrError {
        JudgedOrError result{rules, {}, {}};
        if (!result.rules) { // reading the catalogue takes a while: once, and not in the window's thread
            const auto builtIn = RuleSet::builtIn();
            if (!builtIn) {
                result.error = builtIn.error();
                return result;
            }
            result.rules = *builtIn;
        }
        result.judged = judge(result.rules, model, grounds);
        return result;
    }));
}

QString ThreatWatch::kindText(const QString &kind) const
{
    if (m_rules == nullptr)
        return {};
    for (const CatalogueKind &known : m_rules->catalogue().kinds)
        if (known.id == kind)
            return CatalogueWords::current().description(known);
    return {};
}

QList<AttributeQuestion> ThreatWatch::questions(const QString &key) const
{
    if (!isJudged())
        return {};
    const ThreatModel &model = m_document.model();
    const Element *element = model.element(key);
    const Flow *flow = element == nullptr ? model.flow(key) : nullptr;
    if (element == nullptr && flow == nullptr)
        return {};
    const RuleRun &run = m_judged->all->run();
    // What unknown threats wait for. An answer about a flow may be waited for at either end.
    QHash<QString, int> decides;
    const QString prefix = key + QLatin1Char('.');
    for (const ThreatInstance &instance : run.instances()) {
        const bool isNear = element != nullptr ? instance.element == key : instance.element == flow->from || instance.element == flow->to;
        if (!isNear || instance.applies != Applies::Unknown)
            continue;
        for (const QString &ask : run.explanation(instance).asks()) {
            if (element != nullptr && !ask.contains(QLatin1Char('.')))
                ++decides[ask];
            else if (ask.startsWith(prefix))
                ++decides[ask.mid(prefix.size())];
        }
    }
    const Vocabulary &vocabulary = run.rules().vocabulary();
    const Attributes &answers = element != nullptr ? element->attributes : flow->attributes;
    QList<AttributeQuestion> questions;
    const Vocabulary::Side side = element != nullptr ? Vocabulary::Side::Element : Vocabulary::Side::Flow;
    for (const AttributeSpec &spec : vocabulary.attributes(side)) {
        if (spec.isDerived)
            continue;
        questions.append({spec.name, CatalogueWords::current().question(side, spec), spec.type == AttributeType::Flag ? QStringList() : spec.choices, spec.type == AttributeType::List, decides.value(spec.name)});
    }
    for (const QString &name : answers.names()) { // said by an import, and not in the catalogue: shown, not lost
        if (std::none_of(questions.begin(), questions.end(), [&](const AttributeQuestion &one) { return one.name == name; }) && (answers.value(name).isBool() || answers.value(name).isString()))
            questions.append({name, {}, answers.value(name).isBool() ? QStringList() : QStringList{answers.value(name).toString()}, false, 0});
    }
    return questions;
}

} // namespace hallmarker::ui
