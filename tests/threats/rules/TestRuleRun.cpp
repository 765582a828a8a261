#include "core/json/CanonicalJson.h"
#include "tests/support/ExampleThreatModel.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "threats/model/Crossings.h"
#include "threats/rules/WhyText.h"
#include "threats/rules/WhyWords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestRuleRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleGivesExactlyWhatIsExpected()
    {
        const QString path = tests::sharedFile(QStringLiteral("formats/ml-threat-example.model.yaml"));
        if (path.isEmpty())
            QSKIP("the shared data is not here");
        const auto model = tests::shortThreatModelFile(path);
        VERIFY_RESULT(model);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const RuleRun run(*rules, *model);
        QCOMPARE(run.remarks().size(), 0);
        QJsonArray instances;
        for (const ThreatInstance &instance : run.instances()) {
            QJsonObject json{{QStringLiteral("threat"), instance.threat}, {QStringLiteral("element"), instance.element}, {QStringLiteral("severity"), severityName(instance.severity)},
                             {QStringLiteral("result"), instance.applies == Applies::Yes ? QStringLiteral("applies") : QStringLiteral("needs-answer")}};
            if (!instance.flows.isEmpty())
                json.insert(QStringLiteral("flows"), QJsonArray::fromStringList(instance.flows));
            if (instance.applies == Applies::Unknown)
                json.insert(QStringLiteral("ask"), QJsonArray::fromStringList(run.explanation(instance).asks()));
            instances.append(json);
        }
        const Crossings crossings(*model);
        QJsonArray flows;
        for (const Flow &flow : model->flows)
            flows.append(QJsonObject{{QStringLiteral("id"), flow.key}, {QStringLiteral("crosses"), crossings.crosses(flow.key)}, {QStringLiteral("crosses_kind"), QJsonArray::fromStringList(crossings.kindsOf(flow.key))}});
        QFile file(tests::sharedFile(QStringLiteral("formats/ml-threat-example.expected.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(flows, expected.value(QStringLiteral("flows")).toArray());
        const QJsonArray wanted = expected.value(QStringLiteral("instances")).toArray();
        for (qsizetype i = 0; i < qMax(wanted.size(), instances.size()); ++i)
            QCOMPARE(QString::fromUtf8(core::CanonicalJson::of(instances.at(i))), QString::fromUtf8(core::CanonicalJson::of(wanted.at(i))));
    }
    void keysNameTheOneFlow()
    {
        QCOMPARE(instanceKey(QStringLiteral("MLT-1"), QStringLiteral("api"), {}), QStringLiteral("MLT-1@api"));
        QCOMPARE(instanceKey(QStringLiteral("MLT-1"), QStringLiteral("api"), {QStringLiteral("f1")}), QStringLiteral("MLT-1@api@f1"));
        QCOMPARE(instanceKey(QStringLiteral("MLT-1"), QStringLiteral("api"), {QStringLiteral("f1"), QStringLiteral("f2")}), QStringLiteral("MLT-1@api"));
    }
    void saysWhyAndWhatWouldClearIt()
    {
        ThreatModel model;
        Element lake;
        lake.key = QStringLiteral("lake");
        lake.setKind(QStringLiteral("raw_store"));
        lake.attributes = Attributes({{QStringLiteral("authz"), QStringLiteral("coarse")}, {QStringLiteral("data_class"), QStringLiteral("special")}});
        model.elements.append(lake);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const RuleRun run(*rules, model);
        const ThreatInstance *instance = run.find(QStringLiteral("MLT-015@lake"));
        QVERIFY(instance);
        QCOMPARE(whyText(run, *instance), QStringLiteral("authz is coarse, data_class is special."));
        QCOMPARE(remedyTexts(run, *instance), (QStringList{QStringLiteral("Let authz be per_object."), QStringLiteral("Let data_class be public or internal.")}));
        const ThreatInstance *asked = run.find(QStringLiteral("MLT-017@lake"));
        QVERIFY(asked);
        QCOMPARE(asked->applies, Applies::Unknown);
        QCOMPARE(whyText(run, *asked), QStringLiteral("Not said yet: immutable, versioned."));
        // The same in questions and answers, as the window and the report have it.
        const WhyWords words(run, model);
        QCOMPARE(words.reasons(*instance), (QStringList{QStringLiteral("How finely are rights given? Coarsely, for the whole"), QStringLiteral("How sensitive is the most sensitive data here? Special categories")}));
        QCOMPARE(words.remedies(*instance), (QStringList{QStringLiteral("How finely are rights given? For each object"), QStringLiteral("How sensitive is the most sensitive data here? Public or internal")}));
        QCOMPARE(words.reasons(*asked), (QStringList{QStringLiteral("Is a version safe from being changed?"), QStringLiteral("Does each state have a version that can be named?")}));
    }
    void namesTheFlowThatIsAsked()
    {
        ThreatModel model;
        for (const char *key : {"user", "api"}) {
            Element element;
            element.key = QLatin1String(key);
            element.name = QLatin1String(key).toString().toUpper();
            element.setKind(element.key == QLatin1String("user") ? QStringLiteral("end_user") : QStringLiteral("ingestion"));
            model.elements.append(element);
        }
        Boundary boundary;
        boundary.key = QStringLiteral("net");
        boundary.contains = {QStringLiteral("api")};
        model.boundaries.append(boundary);
        Flow flow;
        flow.key = QStringLiteral("f1");
        flow.from = QStringLiteral("user");
        flow.to = QStringLiteral("api");
        flow.attributes = Attributes({{QStringLiteral("authn"), QStringLiteral("none")}});
        model.flows.append(flow);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const RuleRun run(*rules, model);
        const auto found = std::find_if(run.instances().begin(), run.instances().end(), [](const ThreatInstance &one) { return one.key.startsWith(QLatin1String("MLT-003@api")); });
        QVERIFY(found != run.instances().end());
        const QStringList reasons = WhyWords(run, model).reasons(*found);
        QVERIFY2(reasons.contains(QStringLiteral("USER to API crosses a boundary")), qPrintable(reasons.join(QLatin1Char('\n'))));
        QVERIFY2(reasons.contains(QStringLiteral("USER to API: How does the sender prove who it is? Nobody is asked")), qPrintable(reasons.join(QLatin1Char('\n'))));
        const QStringList remedies = WhyWords(run, model).remedies(*found);
        QVERIFY2(remedies.contains(QStringLiteral("Draw both ends of USER to API within the same boundaries")), qPrintable(remedies.join(QLatin1Char('\n'))));
    }
    void assetsAndScopeCount()
    {
        ThreatModel model;
        DataAsset people;
        people.key = QStringLiteral("people");
        people.isPersonal = Truth::Yes;
        model.assets.append(people);
        Element job;
        job.key = QStringLiteral("job");
        job.setKind(QStringLiteral("training_job"));
        job.processes += people.key;
        job.attributes = Attributes({{QStringLiteral("dp_training"), false}});
        model.elements.append(job);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const RuleRun run(*rules, model);
        const ThreatInstance *instance = run.find(QStringLiteral("MLT-043@job"));
        QVERIFY(instance);
        QCOMPARE(instance->applies, Applies::Yes);
        model.elements[0].isOutOfScope = true;
        QVERIFY(RuleRun(*rules, model).instances().empty());
    }
    void aWorkshopCalibratesWithAReason()
    {
        ThreatModel model;
        Element store;
        store.key = QStringLiteral("ckpt");
        store.setKind(QStringLiteral("checkpoint_store"));
        store.attributes = Attributes({{QStringLiteral("artifact_format"), QStringLiteral("pickle")}});
        model.elements.append(store);
        ThreatDecision decision;
        decision.key = QStringLiteral("MLT-048@ckpt");
        decision.threat = QStringLiteral("MLT-048");
        decision.likelihood = 1;
        model.threats.append(decision);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        QCOMPARE(RuleRun(*rules, model).find(decision.key)->severity, Severity::Critical);
        model.threats[0].likelihoodReason = QStringLiteral("Only our own jobs write here.");
        QCOMPARE(RuleRun(*rules, model).find(decision.key)->severity, Severity::Medium);
    }
    void valuesThatCannotBeAreNamed()
    {
        ThreatModel model;
        Element store;
        store.key = QStringLiteral("ckpt");
        store.setKind(QStringLiteral("checkpoint_store"));
        store.attributes = Attributes({{QStringLiteral("artifact_format"), QStringLiteral("pickel")}, {QStringLiteral("mood"), 3}});
        model.elements.append(store);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const RuleRun run(*rules, model);
        QCOMPARE(run.remarks().size(), 1);
        QCOMPARE(run.remarks().constFirst().value, QStringLiteral("pickel"));
        QCOMPARE(run.find(QStringLiteral("MLT-048@ckpt"))->applies, Applies::Unknown);
    }
};

HALLMARKER_TEST(TestRuleRun)
#include "TestRuleRun.moc"
