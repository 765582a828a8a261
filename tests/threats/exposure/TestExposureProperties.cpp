#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exposure/RandomExposure.h"
#include "threats/exposure/Exposure.h"

#include <QTest>

#include <algorithm>

using namespace hallmarker;
using namespace hallmarker::threats;

/// What holds for every model, whatever the weights are.
class TestExposureProperties : public QObject {
    Q_OBJECT

    static ExposureOptions options()
    {
        ExposureOptions options;
        options.paths = 6;
        options.maxOpenPaths = 1'000'000;
        options.holds = [](const ControlClaim &claim, const QString &) { return claim.state == QLatin1String("implemented"); };
        return options;
    }
    static ThreatModel small(quint64 seed) { return tests::RandomExposure(seed).make(9, 14, 2, 2, 60); }
    static core::Result<Exposure> ask(const ThreatModel &model, const QString &target = QStringLiteral("a000")) { return exposureOf(model, target, QStringLiteral("2026-03-10"), options()); }
    static QList<int> costs(const QList<ExposurePath> &paths)
    {
        QList<int> all;
        for (const ExposurePath &path : paths)
            all += path.cost;
        return all;
    }
    static QHash<QString, int> peopleCosts(const Exposure &exposure)
    {
        QHash<QString, int> all;
        for (const ExposurePath &path : exposure.people)
            all.insert(path.grant, path.cost);
        return all;
    }

private Q_SLOTS:
    void aGuardNeverMakesAPathCheaper()
    {
        int dearer = 0;
        for (quint64 seed = 1; seed <= 150; ++seed) {
            tests::RandomExposure random(seed);
            ThreatModel model = small(seed);
            const auto before = ask(model);
            VERIFY_RESULT(before);
            QVERIFY(before->isExact);
            Flow &flow = model.flows[random.below(int(model.flows.size()))];
            Element &element = model.elements[2 + random.below(int(model.elements.size()) - 2)];
            ControlClaim claim;
            claim.control = QStringLiteral("C12");
            claim.state = QStringLiteral("implemented");
            switch (seed % 7) {
            case 0: flow.attributes.set(QStringLiteral("authn"), QStringLiteral("mtls")); break;
            case 1: flow.attributes.set(QStringLiteral("encrypted"), true); break;
            case 2: flow.attributes.set(QStringLiteral("mutual_auth"), true); break;
            case 3: element.attributes.set(QStringLiteral("authz"), QStringLiteral("per_object")); break;
            case 4: element.attributes.set(QStringLiteral("authn"), QStringLiteral("mtls")); break;
            case 5: element.controls += claim; break;
            default: flow.controls += claim; break;
            }
            const auto after = ask(model);
            VERIFY_RESULT(after);
            QCOMPARE(after->paths.size(), before->paths.size());
            for (qsizetype i = 0; i < before->paths.size(); ++i)
                QVERIFY2(after->paths.at(i).cost >= before->paths.at(i).cost, qPrintable(QStringLiteral("seed %1").arg(seed)));
            const QHash<QString, int> people = peopleCosts(*before);
            for (const ExposurePath &path : after->people)
                QVERIFY(path.cost >= people.value(path.grant));
            QVERIFY(after->openPaths <= before->openPaths);
            dearer += costs(after->paths) != costs(before->paths);
        }
        QVERIFY2(dearer > 20, "the guards changed too little to tell anything");
    }
    void removingAFlowNeverAddsPaths()
    {
        int fewer = 0;
        for (quint64 seed = 1; seed <= 150; ++seed) {
            ThreatModel model = small(seed);
            const auto before = ask(model);
            VERIFY_RESULT(before);
            // One that matters where there is one.
            const QString gone = before->cheapestUnguarded ? before->cheapestUnguarded->steps.constFirst().flow : before->paths.isEmpty() ? model.flows.constFirst().key : before->paths.constFirst().steps.constLast().flow;
            model.removeFlow(gone);
            const auto after = ask(model);
            VERIFY_RESULT(after);
            QVERIFY(after->openPaths <= before->openPaths);
            QVERIFY(after->paths.size() <= before->paths.size());
            for (qsizetype i = 0; i < after->paths.size(); ++i)
                QVERIFY(after->paths.at(i).cost >= before->paths.at(i).cost);
            QVERIFY(after->people.size() <= before->people.size());
            fewer += after->paths.size() < before->paths.size() || costs(after->paths) != costs(before->paths);
        }
        QVERIFY(fewer > 20);
    }
    void theEffectOfAGuardIsWhatTryingItGives()
    {
        int tried = 0;
        for (quint64 seed = 1; seed <= 60; ++seed) {
            const ThreatModel model = small(seed);
            const auto before = ask(model);
            VERIFY_RESULT(before);
            QVERIFY(std::is_sorted(before->effects.begin(), before->effects.end(), [](const GuardEffect &a, const GuardEffect &b) { return a.removes > b.removes; }));
            QHash<QString, int> said;
            for (const GuardEffect &effect : before->effects)
                said.insert(effect.key, effect.removes);
            const auto compare = [&](const QString &key, const ThreatModel &guarded) {
                const auto after = ask(guarded);
                return after && before->openPaths - after->openPaths == said.value(key);
            };
            for (const Flow &flow : model.flows) {
                ThreatModel guarded = model;
                guarded.flow(flow.key)->attributes.set(QStringLiteral("authn"), QStringLiteral("mtls"));
                QVERIFY2(compare(flow.key, guarded), qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(flow.key)));
                ++tried;
            }
            for (const Element &element : model.elements) {
                if (element.shape == DfdShape::ExternalEntity)
                    continue;
                ThreatModel guarded = model;
                guarded.element(element.key)->attributes.set(QStringLiteral("authn"), QStringLiteral("mtls"));
                QVERIFY2(compare(element.key, guarded), qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(element.key)));
            }
        }
        QVERIFY(tried > 500);
    }
    void theOrderOfPeopleAndBoundariesChangesNothing()
    {
        for (quint64 seed = 1; seed <= 30; ++seed) {
            ThreatModel model = small(seed);
            const auto before = ask(model);
            VERIFY_RESULT(before);
            const auto again = ask(model);
            VERIFY_RESULT(again);
            QCOMPARE(core::CanonicalJson::of(again->toJson()), core::CanonicalJson::of(before->toJson()));
            std::reverse(model.elements.begin(), model.elements.end());
            std::reverse(model.flows.begin(), model.flows.end());
            const auto after = ask(model);
            VERIFY_RESULT(after);
            QCOMPARE(costs(after->paths), costs(before->paths));
            QCOMPARE(after->openPaths, before->openPaths);
            QCOMPARE(after->effects, before->effects);
            QCOMPARE(peopleCosts(*after), peopleCosts(*before));
            QCOMPARE(after->cut.size(), before->cut.size());
        }
    }
};

HALLMARKER_TEST(TestExposureProperties)
#include "TestExposureProperties.moc"
