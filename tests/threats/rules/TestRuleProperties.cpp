#include "tests/support/RandomThreatModel.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/model/ModelLayout.h"
#include "threats/rules/RuleRun.h"

#include <QTest>

#include <algorithm>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestRuleProperties : public QObject {
    Q_OBJECT
    std::shared_ptr<const RuleSet> m_rules;

    static QStringList keys(const RuleRun &run)
    {
        QStringList keys;
        for (const ThreatInstance &instance : run.instances())
            keys += instance.key + QLatin1Char('=') + appliesName(instance.applies) + QLatin1Char('=') + severityName(instance.severity);
        return keys;
    }
    /// By threat and element, since answering may name the one flow.
    static QHash<QString, Applies> applying(const RuleRun &run)
    {
        QHash<QString, Applies> all;
        for (const ThreatInstance &instance : run.instances())
            all.insert(instance.threat + QLatin1Char('@') + instance.element, instance.applies);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        m_rules = *rules;
    }
    void namesAndOrderChangeNoKey()
    {
        for (quint64 seed = 1; seed <= 30; ++seed) {
            tests::RandomThreatModel random(m_rules->catalogue(), seed);
            ThreatModel model = random.make(24, 40, 60);
            const QStringList before = keys(RuleRun(m_rules, model));
            QVERIFY(before.size() > 20);
            for (Element &element : model.elements) {
                element.name = QStringLiteral("renamed %1").arg(random.below(1000));
                element.description = QStringLiteral("other words");
                element.owner = QStringLiteral("somebody");
            }
            for (Flow &flow : model.flows)
                flow.name = QStringLiteral("flow %1").arg(random.below(1000));
            for (Boundary &boundary : model.boundaries)
                std::reverse(boundary.contains.begin(), boundary.contains.end());
            // Drawn in another order, as a new layout of the same things stores it.
            std::reverse(model.elements.begin(), model.elements.end());
            std::reverse(model.flows.begin(), model.flows.end());
            std::reverse(model.boundaries.begin(), model.boundaries.end());
            QCOMPARE(keys(RuleRun(m_rules, model)), before);
        }
    }
    void anAnswerNeverTurnsWhatWasKnown()
    {
        int resolved = 0;
        for (quint64 seed = 1; seed <= 40; ++seed) {
            tests::RandomThreatModel random(m_rules->catalogue(), seed);
            ThreatModel model = random.make(16, 24, 35);
            for (int step = 0; step < 12; ++step) {
                const RuleRun before(m_rules, model);
                answerSomething(model, random);
                const RuleRun after(m_rules, model);
                const QHash<QString, Applies> was = applying(before);
                const QHash<QString, Applies> is = applying(after);
                for (auto it = was.begin(); it != was.end(); ++it) {
                    if (it.value() == Applies::Yes)
                        QVERIFY2(is.value(it.key(), Applies::Unknown) == Applies::Yes, qPrintable(it.key()));
                    else if (!is.contains(it.key()) || is.value(it.key()) == Applies::Yes)
                        ++resolved;
                }
                for (auto it = is.begin(); it != is.end(); ++it)
                    QVERIFY2(was.contains(it.key()), qPrintable(it.key() + QStringLiteral(" did not apply and does now")));
            }
        }
        QVERIFY(resolved > 20); // the answers decided something
    }
    void whatIsAskedDecides()
    {
        // With everything that is asked for answered, nothing is unknown any more.
        for (quint64 seed = 1; seed <= 10; ++seed) {
            tests::RandomThreatModel random(m_rules->catalogue(), seed);
            ThreatModel model = random.make(16, 24, 30);
            for (int round = 0; round < 20; ++round) {
                const RuleRun run(m_rules, model);
                bool isAsking = false;
                for (const ThreatInstance &instance : run.instances()) {
                    const QStringList asks = run.explanation(instance).asks();
                    QCOMPARE(asks.isEmpty(), instance.applies == Applies::Yes);
                    for (const QString &ask : asks) {
                        isAsking = true;
                        answer(model, random, instance.element, ask);
                    }
                }
                if (!isAsking)
                    break;
                QVERIFY(round < 19);
            }
        }
    }
    void remediesClear()
    {
        // Doing what one way says makes the threat go away.
        int tried = 0;
        for (quint64 seed = 1; seed <= 10; ++seed) {
            tests::RandomThreatModel random(m_rules->catalogue(), seed);
            const ThreatModel model = random.make(16, 24, 80);
            const RuleRun run(m_rules, model);
            for (const ThreatInstance &instance : run.instances()) {
                for (const QList<ConditionChange> &way : run.explanation(instance).remedies()) {
                    if (std::any_of(way.begin(), way.end(), [](const ConditionChange &change) { return change.isDerived || change.isAbsence; }))
                        continue;
                    ThreatModel changed = model;
                    for (const ConditionChange &change : way)
                        set(changed, change.owner, change.attribute, change.values.constFirst());
                    ++tried;
                    QVERIFY2(!applying(RuleRun(m_rules, changed)).contains(instance.threat + QLatin1Char('@') + instance.element), qPrintable(instance.key));
                }
            }
        }
        QVERIFY(tried > 100);
    }

private:
    static void set(ThreatModel &model, const QString &owner, const QString &attribute, const QString &value)
    {
        const QJsonValue json = value == QLatin1String("true") ? QJsonValue(true) : value == QLatin1String("false") ? QJsonValue(false) : QJsonValue(value);
        if (Element *element = model.element(owner))
            element->attributes.set(attribute, json);
        else if (Flow *flow = model.flow(owner))
            flow->attributes.set(attribute, json);
    }
    void answer(ThreatModel &model, tests::RandomThreatModel &random, const QString &element, const QString &ask)
    {
        const QString owner = ask.contains(QLatin1Char('.')) ? ask.section(QLatin1Char('.'), 0, 0) : element;
        const QString name = ask.section(QLatin1Char('.'), -1);
        const Vocabulary &words = m_rules->vocabulary();
        if (Element *at = model.element(owner)) {
            at->attributes.set(name, random.valueOf(words.spec(Vocabulary::Side::Element, words.attribute(Vocabulary::Side::Element, name))));
            return;
        }
        Flow *flow = model.flow(owner);
        QVERIFY(flow);
        if (name == QLatin1String("carries"))
            flow->carries = QStringList{QStringLiteral("dataset")};
        else
            flow->attributes.set(name, random.valueOf(words.spec(Vocabulary::Side::Flow, words.attribute(Vocabulary::Side::Flow, name))));
    }
    void answerSomething(ThreatModel &model, tests::RandomThreatModel &random)
    {
        Element &element = model.elements[random.below(static_cast<int>(model.elements.size()))];
        const QList<AttributeSpec> &specs = m_rules->catalogue().elementAttributes;
        for (int tries = 0; tries < 50; ++tries) {
            const AttributeSpec &spec = specs.at(random.below(static_cast<int>(specs.size())));
            if (element.attributes.has(spec.name))
                continue;
            element.attributes.set(spec.name, random.valueOf(spec));
            break;
        }
        Flow &flow = model.flows[random.below(static_cast<int>(model.flows.size()))];
        if (!flow.carries)
            flow.carries = QStringList{QStringLiteral("model")};
        if (!flow.attributes.has(QStringLiteral("encrypted")))
            flow.attributes.set(QStringLiteral("encrypted"), random.below(2) == 1);
    }
};

HALLMARKER_TEST(TestRuleProperties)
#include "TestRuleProperties.moc"
