#include "core/report/DocumentLanguage.h"
#include "tests/support/TestRegistry.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/catalogue/CatalogueWords.h"
#include "threats/insider/InsiderWords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

/// Every English text of the catalogue that ships, by its path.
QHash<QString, QString> englishTexts()
{
    QHash<QString, QString> texts;
    const Catalogue &catalogue = CatalogueLibrary::builtIn();
    const auto add = [&texts](const QString &path, const QString &text) {
        if (!text.isEmpty())
            texts.insert(path, text);
    };
    for (const CatalogueThreat &threat : catalogue.threats) {
        const QString at = QStringLiteral("threats/") + threat.id;
        add(at + QStringLiteral("/title"), threat.title);
        add(at + QStringLiteral("/note"), threat.note);
        add(at + QStringLiteral("/likelihood_because"), threat.likelihoodReason);
        add(at + QStringLiteral("/impact_because"), threat.impactReason);
        add(at + QStringLiteral("/clears"), threat.clears);
    }
    for (const CatalogueControl &control : catalogue.controls)
        add(QStringLiteral("controls/%1/title").arg(control.id), control.title);
    for (const CatalogueControl &control : catalogue.controls)
        for (const ControlProof &proof : control.proofs)
            add(QStringLiteral("controls/%1/verify/%2").arg(control.id, proof.evidence), proof.assertion);
    for (const EvidenceKind &kind : catalogue.evidence)
        add(QStringLiteral("evidence_kinds/%1/title").arg(kind.id), kind.title);
    for (const CatalogueKind &kind : catalogue.kinds)
        add(QStringLiteral("element_kinds/%1/description").arg(kind.id), kind.description);
    const auto insiders = InsiderLibrary::builtIn();
    for (const InsiderScenario &scenario : insiders ? insiders->scenarios() : QList<InsiderScenario>()) {
        add(QStringLiteral("insider/%1/title").arg(scenario.id), scenario.title);
        add(QStringLiteral("insider/%1/story").arg(scenario.id), scenario.story);
        add(QStringLiteral("insider/%1/clear").arg(scenario.id), scenario.clear);
    }
    for (const AttributeSpec &spec : catalogue.elementAttributes)
        add(QStringLiteral("element_attributes/%1/ask").arg(spec.name), spec.question);
    for (const AttributeSpec &spec : catalogue.flowAttributes)
        add(QStringLiteral("flow_attributes/%1/ask").arg(spec.name), spec.question);
    return texts;
}

/// Values of attributes: paths of their words, in every language.
QSet<QString> choicePaths()
{
    QSet<QString> paths;
    const Catalogue &catalogue = CatalogueLibrary::builtIn();
    for (const AttributeSpec &spec : catalogue.elementAttributes + catalogue.flowAttributes)
        for (const QString &choice : spec.choices)
            paths.insert(QStringLiteral("choices/%1/%2").arg(spec.name, choice));
    return paths;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%[0-9n]|\\{[^}]*\\}"));
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found;
}

} // namespace

class TestCatalogueWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QVERIFY(CatalogueWords::languages().contains(QStringLiteral("de")) && CatalogueWords::languages().contains(QStringLiteral("fr")));
        for (const QString &language : CatalogueWords::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyTextIsThere()
    {
        QFETCH(QString, language);
        const CatalogueWords &words = CatalogueWords::of(language);
        const QHash<QString, QString> english = englishTexts();
        QVERIFY2(english.size() > 1000, qPrintable(QString::number(english.size())));
        QStringList wrong;
        for (auto it = english.begin(); it != english.end(); ++it) {
            const QString said = words.text(it.key());
            if (said.trimmed().isEmpty())
                wrong += it.key() + QStringLiteral(" is missing");
            else if (said == it.value())
                wrong += it.key() + QStringLiteral(" is still English");
            else if (placeholdersOf(said) != placeholdersOf(it.value()))
                wrong += it.key() + QStringLiteral(" has other placeholders");
            else if (said != said.trimmed() || said.endsWith(QLatin1Char('.')) != it.value().endsWith(QLatin1Char('.')) || said.endsWith(QLatin1Char('?')) != it.value().endsWith(QLatin1Char('?')))
                wrong += it.key() + QStringLiteral(" ends otherwise");
            else if (language == QLatin1String("fr") && said.contains(QRegularExpression(QStringLiteral("[^\u00a0(][;:?!%]|« | »"))))
                wrong += it.key() + QStringLiteral(" lacks a no-break space");
        }
        const QSet<QString> choices = choicePaths();
        for (const QString &path : words.paths()) {
            if (!english.contains(path) && !choices.contains(path) && path != QLatin1String("language"))
                wrong += path + QStringLiteral(" is of nothing");
        }
        wrong.sort();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QCOMPARE(words.text(QStringLiteral("language")), language);
    }
    void everyValueHasWords_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : QStringList{QStringLiteral("en")} + CatalogueWords::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyValueHasWords()
    {
        QFETCH(QString, language);
        const CatalogueWords &words = CatalogueWords::of(language);
        const QSet<QString> choices = choicePaths();
        QVERIFY2(choices.size() > 50, qPrintable(QString::number(choices.size())));
        QStringList wrong;
        for (const QString &path : choices) {
            const QString said = words.text(path);
            if (said.trimmed().isEmpty() || said != said.trimmed() || said.contains(QLatin1Char('_')))
                wrong += path + QStringLiteral(" has no words");
        }
        for (const QString &path : words.paths())
            if (path.startsWith(QLatin1String("choices/")) && !choices.contains(path))
                wrong += path + QStringLiteral(" is of nothing");
        wrong.sort();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QCOMPARE(words.choice(QStringLiteral("authn"), QStringLiteral("mtls")) == QStringLiteral("mtls"), false);
        QCOMPARE(words.choice(QStringLiteral("own"), QStringLiteral("very_own")), QStringLiteral("very own"));
    }
    void saysWhatControlsAskFor()
    {
        const Catalogue &catalogue = CatalogueLibrary::builtIn();
        const CatalogueWords &german = CatalogueWords::of(QStringLiteral("de"));
        CatalogueControl control = *catalogue.control(QStringLiteral("C22"));
        const auto probe = std::find_if(control.proofs.begin(), control.proofs.end(), [](const ControlProof &proof) { return proof.evidence == QLatin1String("probe.http"); });
        QVERIFY(probe != control.proofs.end());
        QCOMPARE(german.asked(control, *probe), QStringLiteral("eine anonyme Anfrage erhält 401 oder 403"));
        QCOMPARE(CatalogueWords::of(QStringLiteral("en")).asked(control, *probe), probe->assertion);
        probe->assertion = QStringLiteral("ours"); // of a catalogue of one's own
        QCOMPARE(german.asked(control, *probe), QStringLiteral("ours"));
        QCOMPARE(german.title(catalogue.evidence.value(QStringLiteral("modelcard"))), QStringLiteral("Modellkarte"));
        QCOMPARE(german.title(EvidenceKind{.id = QStringLiteral("own.kind")}), QStringLiteral("own.kind"));
        QCOMPARE(german.description({.id = QStringLiteral("log_store"), .description = QStringLiteral("ours")}), QStringLiteral("ours"));
    }
    void wordsInsiderScenarios()
    {
        const auto library = InsiderLibrary::builtIn();
        QVERIFY(library);
        InsiderScenario scenario = library->scenarios().first();
        QCOMPARE(wordedScenario(scenario).title, scenario.title); // English
        const CatalogueWords &french = CatalogueWords::of(QStringLiteral("fr"));
        const InsiderScenario worded = wordedScenario(scenario, french);
        QCOMPARE(worded.title, QStringLiteral("Un droit survit au sprint pour lequel il a été donné"));
        QCOMPARE(worded.id, scenario.id);
        QCOMPARE(worded.rights, scenario.rights);
        scenario.clear = QStringLiteral("ours");
        QCOMPARE(wordedScenario(scenario, french).clear, QStringLiteral("ours"));
    }
    void followsTheLanguageOfTheDocument()
    {
        const Catalogue &catalogue = CatalogueLibrary::builtIn();
        const CatalogueThreat &threat = *catalogue.threat(QStringLiteral("MLT-048"));
        QCOMPARE(CatalogueWords::of(QStringLiteral("en")).title(threat), threat.title);
        QCOMPARE(CatalogueWords::of(QStringLiteral("pt")).worded(threat).note, threat.note);
        QCOMPARE(CatalogueWords::of(QStringLiteral("../de")).title(threat), threat.title);
        QCOMPARE(CatalogueWords::of(QStringLiteral("de-AT")).title(threat), QStringLiteral("Laden eines Modells führt Code aus"));
        QCOMPARE(CatalogueWords::of(QStringLiteral("fr")).worded(threat).clears, QStringLiteral("Enregistrer et charger des formats qui ne portent pas de code."));
        QCOMPARE(CatalogueWords::of(QStringLiteral("de")).title(*catalogue.control(QStringLiteral("C38"))), QStringLiteral("Nur sichere Serialisierung"));
        const CatalogueThreat worded = CatalogueWords::of(QStringLiteral("de")).worded(threat);
        QCOMPARE(worded.id, threat.id);
        QCOMPARE(worded.when, threat.when);
        QCOMPARE(worded.enough, threat.enough);
        QCOMPARE(&CatalogueWords::current(), &CatalogueWords::of(core::DocumentLanguage::current()));
    }
    void leavesTextsOfOnesOwn()
    {
        CatalogueThreat threat = *CatalogueLibrary::builtIn().threat(QStringLiteral("MLT-048"));
        threat.title = QStringLiteral("Unser Titel");
        const CatalogueThreat worded = CatalogueWords::of(QStringLiteral("fr")).worded(threat);
        QCOMPARE(worded.title, QStringLiteral("Unser Titel")); // put there by a catalogue of one's own
        QVERIFY(worded.note != threat.note);
        threat.id = QStringLiteral("OWN-1");
        QCOMPARE(CatalogueWords::of(QStringLiteral("fr")).worded(threat).note, threat.note);
    }
};

HALLMARKER_TEST(TestCatalogueWords)
#include "TestCatalogueWords.moc"
