#include "threats/catalogue/CatalogueReader.h"

#include "core/yaml/YamlFields.h"
#include "threats/catalogue/CatalogueTexts.h"

#include <QRegularExpression>

namespace hallmarker::threats {

namespace {

/// Far more than any catalogue that people keep by hand.
constexpr core::YamlLimits catalogueLimits{.maxBytes = 2LL << 20, .maxDepth = 16, .maxNodes = 100'000};
constexpr qsizetype mostThreats = 5000;

bool isIdentifier(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"));
    return form.match(text).hasMatch();
}

bool isName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{0,63}$"));
    return form.match(text).hasMatch();
}

class CatalogueParser {
public:
    explicit CatalogueParser(const core::YamlDocument &document) : m_document(document) {}

    CatalogueReading read()
    {
        core::YamlFields root(m_document, QString());
        for (const char *section : {"catalogue", "semantics", "element_kinds", "element_attributes", "flow_attributes", "boundary_kinds", "evidence_kinds", "controls", "threats"})
            root.skip(QString::fromLatin1(section));
        note(root.finish());
        if (!m_reading.errors.isEmpty())
            return m_reading;
        m_reading.value.file = m_document.file();
        head();
        const QJsonObject all = m_document.root().toObject();
        each(all, QStringLiteral("element_kinds"), [this](const QString &id, const QString &pointer) { kind(id, pointer); });
        each(all, QStringLiteral("element_attributes"), [this](const QString &id, const QString &pointer) { attribute(m_reading.value.elementAttributes, QStringLiteral("e."), id, pointer); });
        each(all, QStringLiteral("flow_attributes"), [this](const QString &id, const QString &pointer) { attribute(m_reading.value.flowAttributes, QStringLiteral("f."), id, pointer); });
        if (all.contains(QStringLiteral("boundary_kinds")))
            m_reading.value.boundaryKinds = root.texts(QStringLiteral("boundary_kinds"));
        each(all, QStringLiteral("evidence_kinds"), [this](const QString &id, const QString &pointer) { evidence(id, pointer); });
        each(all, QStringLiteral("controls"), [this](const QString &id, const QString &pointer) { control(id, pointer); });
        const QJsonArray threats = root.list(QStringLiteral("threats"));
        note(root.finish());
        if (threats.size() > mostThreats)
            fail(QStringLiteral("/threats"), CatalogueTexts::tr("A catalogue may have %1 threats.").arg(mostThreats));
        for (qsizetype i = 0; i < threats.size() && i < mostThreats; ++i)
            threat(core::jsonPointer(QStringLiteral("/threats"), i));
        return m_reading;
    }

private:
    void note(const core::Result<void> &result)
    {
        if (!result)
            m_reading.errors.append(result.error());
    }
    void fail(const QString &pointer, const QString &message) { m_reading.errors.append(core::Error(core::ErrorKind::Invalid, message, {}, m_document.locate(pointer))); }

    template <typename Take>
    void each(const QJsonObject &all, const QString &section, Take take)
    {
        if (!all.contains(section))
            return;
        const QJsonValue value = all.value(section);
        const QString pointer = core::jsonPointer(QString(), section);
        if (!value.isObject())
            return fail(pointer, CatalogueTexts::tr("\"%1\" must be a map with one entry for each id.").arg(section));
        const QJsonObject entries = value.toObject();
        for (auto it = entries.begin(); it != entries.end(); ++it)
            take(it.key(), core::jsonPointer(pointer, it.key()));
    }

    void head()
    {
        core::YamlFields fields(m_document, QStringLiteral("/catalogue"));
        m_reading.value.id = fields.text(QStringLiteral("id"));
        m_reading.value.version = fields.text(QStringLiteral("version"));
        fields.text(QStringLiteral("title"), QString());
        fields.text(QStringLiteral("linddun"), QString());
        // The older form has a key for each framework.
        for (const auto &[key, framework] : {std::pair("atlas_version", "atlas"), std::pair("owasp_ml", "owasp_ml"), std::pair("owasp_llm", "owasp_llm")}) {
            const QString version = fields.text(QString::fromLatin1(key), QString());
            if (!version.isEmpty())
                m_reading.value.frameworks.insert(QString::fromLatin1(framework), version);
        }
        const QJsonObject frameworks = fields.map(QStringLiteral("frameworks"));
        for (auto it = frameworks.begin(); it != frameworks.end(); ++it) {
            if (!it.value().isString())
                fail(QStringLiteral("/catalogue/frameworks/") + it.key(), CatalogueTexts::tr("The version of a framework is a text in quotes."));
            m_reading.value.frameworks.insert(it.key(), it.value().toString());
        }
        if (!m_reading.value.id.isEmpty() && !isIdentifier(m_reading.value.id))
            fields.fail(QStringLiteral("id"), CatalogueTexts::tr("An id has letters, digits and . : _ - only, at most 64."));
        note(fields.finish());
    }

    void kind(const QString &id, const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        CatalogueKind kind;
        kind.id = id;
        kind.where = m_document.locate(pointer);
        kind.dfd = fields.choice(QStringLiteral("dfd"), {QStringLiteral("external_entity"), QStringLiteral("process"), QStringLiteral("store")});
        kind.layer = fields.text(QStringLiteral("layer"));
        kind.description = fields.text(QStringLiteral("description"), QString());
        if (!isName(id))
            fields.fail(QString(), CatalogueTexts::tr("A name has small letters, digits and _ only and begins with a letter."));
        note(fields.finish());
        m_reading.value.kinds.append(kind);
    }

    /// "bool", [a, b] or {type, values, derived, ask}; of the older form also "bool: ...", "list of: a, b".
    void attribute(QList<AttributeSpec> &into, const QString &side, const QString &name, const QString &pointer)
    {
        AttributeSpec spec;
        spec.name = name;
        const QJsonValue value = core::valueAt(m_document.root(), pointer);
        bool isValid = isName(name) && name != QLatin1String("kind");
        if (value.isArray()) {
            spec.type = AttributeType::Choice;
            for (const QJsonValue &choice : value.toArray()) {
                isValid = isValid && choice.isString() && !choice.toString().isEmpty();
                spec.choices += choice.toString();
            }
            isValid = isValid && !spec.choices.isEmpty();
        } else if (value.isObject()) {
            core::YamlFields fields(m_document, pointer);
            const QString type = fields.choice(QStringLiteral("type"), {QStringLiteral("bool"), QStringLiteral("choice"), QStringLiteral("list")});
            spec.type = type == QLatin1String("bool") ? AttributeType::Flag : type == QLatin1String("list") ? AttributeType::List : AttributeType::Choice;
            spec.choices = fields.texts(QStringLiteral("values"), QStringList());
            spec.isDerived = fields.boolean(QStringLiteral("derived"), false);
            spec.question = fields.text(QStringLiteral("ask"), QString());
            if (spec.type != AttributeType::Flag && spec.choices.isEmpty())
                fields.fail(QString(), CatalogueTexts::tr("A choice or a list needs its \"values\"."));
            note(fields.finish());
        } else {
            const QString text = value.toString();
            spec.isDerived = text.contains(QLatin1String("(derived"));
            if (text.startsWith(QLatin1String("list"))) {
                spec.type = AttributeType::List;
                for (const QString &choice : text.section(QLatin1Char(':'), -1).split(QLatin1Char(',')))
                    spec.choices += choice.trimmed();
            }
            isValid = isValid && (text == QLatin1String("bool") || text.startsWith(QLatin1String("bool:")) || spec.type == AttributeType::List);
        }
        if (!isValid)
            fail(pointer, CatalogueTexts::tr("The attribute \"%1\" is \"bool\", a list of its values, or a map with \"type\". Its name has small letters, digits and _ only.").arg(name));
        m_reading.value.attributeWhere.insert(side + name, m_document.locate(pointer));
        into.append(spec);
    }

    void evidence(const QString &id, const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        EvidenceKind kind{id, fields.text(QStringLiteral("title")), fields.texts(QStringLiteral("checks"), QStringList()), m_document.locate(pointer)};
        if (!isIdentifier(id))
            fields.fail(QString(), CatalogueTexts::tr("An id has letters, digits and . : _ - only, at most 64."));
        note(fields.finish());
        m_reading.value.evidence.insert(id, kind);
    }

    void control(const QString &id, const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        CatalogueControl control;
        control.id = id;
        control.where = m_document.locate(pointer);
        control.catalogue = m_reading.value.id;
        control.title = fields.text(QStringLiteral("title"));
        control.atlasMitigations = fields.texts(QStringLiteral("atlas_mitigations"), QStringList());
        const qsizetype proofs = fields.list(QStringLiteral("verify")).size();
        if (!isIdentifier(id))
            fields.fail(QString(), CatalogueTexts::tr("An id has letters, digits and . : _ - only, at most 64."));
        if (proofs == 0)
            fields.fail(QString(), CatalogueTexts::tr("A control needs \"verify\": what a machine looks at. Without it nobody could tell that it holds."));
        note(fields.finish());
        for (qsizetype i = 0; i < proofs; ++i) {
            core::YamlFields proof(m_document, core::jsonPointer(core::jsonPointer(pointer, QStringLiteral("verify")), i));
            ControlProof one;
            one.evidence = proof.text(QStringLiteral("evidence"));
            one.assertion = proof.text(QStringLiteral("assert"));
            one.maxAgeDays = static_cast<int>(proof.integer(QStringLiteral("max_age_days"), 1, 3650));
            note(proof.finish());
            control.proofs.append(one);
        }
        m_reading.value.controls.insert(id, control);
    }

    Level level(core::YamlFields &fields, const QString &key)
    {
        return levelFromName(fields.choice(key, {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")})).value_or(Level::Low);
    }

    void threat(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        CatalogueThreat threat;
        threat.where = m_document.locate(pointer);
        threat.catalogue = m_reading.value.id;
        threat.id = fields.text(QStringLiteral("id"));
        threat.title = fields.text(QStringLiteral("title"));
        threat.group = fields.text(QStringLiteral("group"), QString());
        threat.note = fields.text(QStringLiteral("note"), QString());
        threat.elementKinds = fields.texts(QStringLiteral("element_kinds"));
        threat.when = fields.text(QStringLiteral("when"));
        threat.likelihood = level(fields, QStringLiteral("likelihood"));
        threat.impact = level(fields, QStringLiteral("impact"));
        threat.likelihoodReason = fields.text(QStringLiteral("likelihood_because"), QString());
        threat.impactReason = fields.text(QStringLiteral("impact_because"), QString());
        threat.clears = fields.text(QStringLiteral("clears"), QString());
        threat.controls = fields.texts(QStringLiteral("controls"));
        threat.stride = fields.texts(QStringLiteral("stride"), QStringList());
        threat.linddun = fields.texts(QStringLiteral("linddun"), QStringList());
        threat.atlas = fields.texts(QStringLiteral("atlas"), QStringList());
        threat.owaspMl = fields.texts(QStringLiteral("owasp_ml"), QStringList());
        threat.owaspLlm = fields.texts(QStringLiteral("owasp_llm"), QStringList());
        words(fields, QStringLiteral("stride"), threat.stride, {QStringLiteral("S"), QStringLiteral("T"), QStringLiteral("R"), QStringLiteral("I"), QStringLiteral("D"), QStringLiteral("E")});
        words(fields, QStringLiteral("linddun"), threat.linddun, {QStringLiteral("L"), QStringLiteral("I"), QStringLiteral("N"), QStringLiteral("D"), QStringLiteral("DD"), QStringLiteral("U"), QStringLiteral("Nc")});
        for (const QJsonValue &number : fields.list(QStringLiteral("cwe"))) {
            if (!number.isDouble() || number.toDouble() < 1 || number.toDouble() != number.toInt())
                fields.fail(QStringLiteral("cwe"), CatalogueTexts::tr("\"cwe\" is a list of whole numbers."));
            threat.cwe.append(number.toInt());
        }
        for (const QJsonValue &way : fields.list(QStringLiteral("enough"))) {
            QStringList together;
            for (const QJsonValue &control : way.toArray())
                together += control.toString();
            if (together.isEmpty() || together.contains(QString()))
                fields.fail(QStringLiteral("enough"), CatalogueTexts::tr("\"enough\" is a list of lists of controls; each list is one way that suffices."));
            threat.enough.append(together);
        }
        if (!threat.id.isEmpty() && (!isIdentifier(threat.id) || threat.id.contains(QLatin1Char('@'))))
            fields.fail(QStringLiteral("id"), CatalogueTexts::tr("An id has letters, digits and . : _ - only, at most 64."));
        if (m_reading.value.threats.contains(threat.id))
            fields.fail(QStringLiteral("id"), CatalogueTexts::tr("The threat \"%1\" stands here a second time; the first is in line %2.").arg(threat.id).arg(m_reading.value.threats.value(threat.id).where.line));
        const auto finished = fields.finish();
        note(finished);
        if (finished) {
            threat.where = fields.locate(QStringLiteral("when"));
            m_reading.value.threats.insert(threat.id, threat);
        }
    }
    void words(core::YamlFields &fields, const QString &key, const QStringList &given, const QStringList &known)
    {
        for (const QString &word : given) {
            if (!known.contains(word))
                fields.fail(key, CatalogueTexts::tr("\"%1\" is not known here; there are: %2.").arg(word, known.join(QStringLiteral(", "))));
        }
    }

    const core::YamlDocument &m_document;
    CatalogueReading m_reading;
};

} // namespace

CatalogueReading readCatalogue(const core::YamlDocument &document)
{
    return CatalogueParser(document).read();
}

CatalogueReading readCatalogue(const QByteArray &bytes, const QString &file)
{
    const auto document = core::readYaml(bytes, file, catalogueLimits);
    if (!document) {
        CatalogueReading reading;
        reading.value.file = file;
        reading.errors.append(document.error());
        return reading;
    }
    return readCatalogue(*document);
}

} // namespace hallmarker::threats
