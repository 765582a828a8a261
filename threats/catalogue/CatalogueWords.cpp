#include "threats/catalogue/CatalogueWords.h"

#include "core/report/DocumentLanguage.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/catalogue/CatalogueTexts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QVariant>

#include <algorithm>
#include <memory>

// Resources of a static library are not registered by themselves.
static void initialiseThreatTexts()
{
    Q_INIT_RESOURCE(hallmarker_threat_texts);
}

namespace hallmarker::threats {

namespace {

void collectTexts(const QJsonObject &object, const QString &path, QHash<QString, QString> &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString below = path.isEmpty() ? it.key() : QString(path + QLatin1Char('/') + it.key());
        if (it->isObject())
            collectTexts(it->toObject(), below, into);
        else if (it->isString())
            into.insert(below, it->toString());
    }
}

} // namespace

CatalogueWords::CatalogueWords(const QString &language)
{
    initialiseThreatTexts();
    // What ships is checked by a test: complete, of this form, with the placeholders of the English texts.
    QFile file(QStringLiteral(":/threats/texts/%1.json").arg(language));
    if (file.open(QIODevice::ReadOnly))
        collectTexts(QJsonDocument::fromJson(file.readAll()).object(), {}, m_texts);
}

const CatalogueWords &CatalogueWords::current()
{
    return of(core::DocumentLanguage::current());
}

const CatalogueWords &CatalogueWords::of(const QString &language)
{
    static QMutex guard;
    static QHash<QString, std::shared_ptr<const CatalogueWords>> known;
    QString code = language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
    if (code.isEmpty() || !std::all_of(code.begin(), code.end(), [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); }))
        code = QStringLiteral("en");
    const QMutexLocker lock(&guard);
    std::shared_ptr<const CatalogueWords> &words = known[code];
    if (!words)
        words.reset(new CatalogueWords(code));
    return *words;
}

QStringList CatalogueWords::languages()
{
    initialiseThreatTexts();
    QStringList found;
    for (const QString &name : QDir(QStringLiteral(":/threats/texts")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (name != QLatin1String("en.json"))
            found += name.chopped(5);
    return found;
}

QString CatalogueWords::chosen(const QString &path, const QString &written, const QString &ours) const
{
    if (m_texts.isEmpty() || written != ours)
        return written;
    const QString said = m_texts.value(path);
    return said.isEmpty() ? written : said;
}

QString CatalogueWords::title(const CatalogueThreat &threat) const
{
    if (m_texts.isEmpty())
        return threat.title;
    const CatalogueThreat *ours = CatalogueLibrary::builtIn().threat(threat.id);
    return ours ? chosen(QStringLiteral("threats/%1/title").arg(threat.id), threat.title, ours->title) : threat.title;
}

QString CatalogueWords::title(const CatalogueControl &control) const
{
    if (m_texts.isEmpty())
        return control.title;
    const CatalogueControl *ours = CatalogueLibrary::builtIn().control(control.id);
    return ours ? chosen(QStringLiteral("controls/%1/title").arg(control.id), control.title, ours->title) : control.title;
}

QString CatalogueWords::question(Vocabulary::Side side, const AttributeSpec &attribute) const
{
    if (m_texts.isEmpty())
        return attribute.question;
    const Catalogue &ours = CatalogueLibrary::builtIn();
    const QList<AttributeSpec> &specs = side == Vocabulary::Side::Element ? ours.elementAttributes : ours.flowAttributes;
    const auto same = std::find_if(specs.begin(), specs.end(), [&attribute](const AttributeSpec &one) { return one.name == attribute.name; });
    const QString section = side == Vocabulary::Side::Element ? QStringLiteral("element_attributes") : QStringLiteral("flow_attributes");
    return same == specs.end() ? attribute.question : chosen(QStringLiteral("%1/%2/ask").arg(section, attribute.name), attribute.question, same->question);
}

QString CatalogueWords::asked(const CatalogueControl &control, const ControlProof &proof) const
{
    const CatalogueControl *ours = CatalogueLibrary::builtIn().control(control.id);
    if (!ours)
        return proof.assertion;
    const auto same = std::find_if(ours->proofs.begin(), ours->proofs.end(), [&proof](const ControlProof &one) { return one.evidence == proof.evidence; });
    return same == ours->proofs.end() ? proof.assertion : chosen(QStringLiteral("controls/%1/verify/%2").arg(control.id, proof.evidence), proof.assertion, same->assertion);
}

QString CatalogueWords::title(const EvidenceKind &kind) const
{
    const QString written = kind.title.isEmpty() ? kind.id : kind.title;
    const auto ours = CatalogueLibrary::builtIn().evidence.constFind(kind.id);
    return ours == CatalogueLibrary::builtIn().evidence.constEnd() ? written : chosen(QStringLiteral("evidence_kinds/%1/title").arg(kind.id), written, ours->title);
}

QString CatalogueWords::description(const CatalogueKind &kind) const
{
    const QList<CatalogueKind> &all = CatalogueLibrary::builtIn().kinds;
    const auto ours = std::find_if(all.begin(), all.end(), [&kind](const CatalogueKind &one) { return one.id == kind.id; });
    return ours == all.end() ? kind.description : chosen(QStringLiteral("element_kinds/%1/description").arg(kind.id), kind.description, ours->description);
}

QString CatalogueWords::choice(const QString &attribute, const QString &value) const
{
    if (value == QLatin1String("true"))
        return CatalogueTexts::tr("yes", "answer to a question");
    if (value == QLatin1String("false"))
        return CatalogueTexts::tr("no", "answer to a question");
    const QString path = QStringLiteral("choices/%1/%2").arg(attribute, value);
    QString said = m_texts.value(path);
    if (said.isEmpty())
        said = of(QStringLiteral("en")).m_texts.value(path);
    if (!said.isEmpty())
        return said;
    QString words = value; // of a catalogue of one's own
    return words.replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString CatalogueWords::choice(const QString &attribute, const QJsonValue &value) const
{
    if (value.isBool())
        return choice(attribute, value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    if (!value.isArray())
        return choice(attribute, value.toVariant().toString());
    QStringList words;
    for (const QJsonValue &one : value.toArray())
        words += choice(attribute, one.toVariant().toString());
    return words.join(QStringLiteral(", "));
}

CatalogueThreat CatalogueWords::worded(const CatalogueThreat &threat) const
{
    const CatalogueThreat *ours = m_texts.isEmpty() ? nullptr : CatalogueLibrary::builtIn().threat(threat.id);
    if (!ours)
        return threat;
    CatalogueThreat said = threat;
    const auto word = [&](const char *field, QString CatalogueThreat::*text) { said.*text = chosen(QStringLiteral("threats/%1/%2").arg(threat.id, QLatin1String(field)), threat.*text, ours->*text); };
    word("title", &CatalogueThreat::title);
    word("note", &CatalogueThreat::note);
    word("likelihood_because", &CatalogueThreat::likelihoodReason);
    word("impact_because", &CatalogueThreat::impactReason);
    word("clears", &CatalogueThreat::clears);
    return said;
}

} // namespace hallmarker::threats
