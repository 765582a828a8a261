#include "threats/exchange/native/NativeFormat.h"

#include "core/json/CanonicalJson.h"
#include "core/yaml/YamlReader.h"
#include "threats/exchange/native/NativeForm.h"
#include "threats/exchange/native/NativeText.h"
#include "threats/model/ThreatTexts.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace hallmarker::threats {

namespace {

// A model of 10,000 elements with its drawing has 6 MB and 400,000 nodes; twice that is nobody's diagram.
constexpr core::YamlLimits nativeLimits{16LL << 20, 24, 1'000'000};
constexpr const char *formWord = "hallmarker-threat-model";

bool isJson(const QByteArray &bytes)
{
    for (const char c : bytes)
        if (!QByteArray(" \t\r\n\xef\xbb\xbf").contains(c))
            return c == '{';
    return false;
}

/// The place of an error by its pointer in the document as it was written.
class Source {
public:
    static core::Result<Source> of(const QByteArray &bytes, const QString &file)
    {
        Source source;
        source.m_file = file;
        if (isJson(bytes)) {
            if (bytes.size() > nativeLimits.maxBytes)
                return core::Error(core::ErrorKind::LimitExceeded, ThreatTexts::tr("The file has more than %1 bytes. No threat model needs that much.").arg(nativeLimits.maxBytes), {}, {.file = file});
            HALLMARKER_ASSIGN(source.m_root, core::parseJson(bytes, file, nativeLimits.maxBytes));
            source.m_json = bytes;
        } else {
            HALLMARKER_ASSIGN(source.m_yaml, core::readYaml(bytes, file, nativeLimits));
            source.m_root = source.m_yaml->root();
        }
        return source;
    }

    const QJsonValue &root() const { return m_root; }

    core::Error error(const QString &pointer, const QString &message, core::ErrorKind kind = core::ErrorKind::Invalid) const
    {
        core::ErrorLocation where{.file = m_file, .pointer = pointer};
        if (m_yaml) {
            where = m_yaml->locate(pointer);
        } else if (m_json.size() < (1 << 20)) {
            // JSON is YAML as well: the place of the one value that is wrong is worth a second reading.
            if (const auto again = core::readYaml(m_json, m_file, nativeLimits))
                where = again->locate(pointer);
        }
        return core::Error(kind, message, {}, where);
    }

private:
    QString m_file;
    QJsonValue m_root;
    QByteArray m_json;
    std::optional<core::YamlDocument> m_yaml;
};

core::Result<void> checkWritten(const Source &source, const QJsonObject &document)
{
    const QJsonValue form = document.value(QStringLiteral("form"));
    if (!form.isUndefined() && form.toString() != QLatin1String(formWord))
        return source.error(QStringLiteral("/form"), ThreatTexts::tr("The form is \"%1\"; this reads \"%2\".").arg(form.toVariant().toString(), QLatin1String(formWord)));
    if (!document.value(QStringLiteral("model")).isObject() && !document.value(QStringLiteral("elements")).isArray())
        return source.error({}, ThreatTexts::tr("This is no threat model: it has neither \"model\" nor \"elements\"."), core::ErrorKind::Unreadable);
    const QJsonArray flows = document.value(QStringLiteral("flows")).toArray();
    for (qsizetype i = 0; i < flows.size(); ++i)
        for (const QString &name : NativeForm::derivedNames())
            if (flows.at(i).toObject().contains(name) || flows.at(i)[QStringLiteral("attributes")].toObject().contains(name))
                return source.error(QStringLiteral("/flows/%1/%2").arg(i).arg(name), ThreatTexts::tr("\"%1\" is derived from the boundaries and cannot be written. List the members of the boundaries instead.").arg(name));
    return {};
}

/// Attributes are yes or no, a word, a number or a list of words.
core::Result<void> checkAttributes(const Source &source, const Attributes &attributes, const QString &pointer)
{
    for (const QString &name : attributes.names()) {
        const QJsonValue value = attributes.value(name);
        bool isPlain = value.isBool() || value.isString() || value.isDouble();
        if (value.isArray()) {
            isPlain = true;
            for (const QJsonValue &item : value.toArray())
                isPlain = isPlain && item.isString();
        }
        if (!isPlain)
            return source.error(core::jsonPointer(pointer, name), ThreatTexts::tr("The attribute \"%1\" is neither yes or no, a word, a number nor a list of words.").arg(name));
    }
    return {};
}

core::Result<void> checkModel(const Source &source, const ThreatModel &model)
{
    if (model.title.trimmed().isEmpty())
        return source.error(QStringLiteral("/model"), ThreatTexts::tr("The threat model has no title. Give it one that people recognise."));
    for (qsizetype i = 0; i < model.elements.size(); ++i)
        HALLMARKER_TRY(checkAttributes(source, model.elements.at(i).attributes, QStringLiteral("/elements/%1/attributes").arg(i)));
    for (qsizetype i = 0; i < model.flows.size(); ++i)
        HALLMARKER_TRY(checkAttributes(source, model.flows.at(i).attributes, QStringLiteral("/flows/%1").arg(i)));
    for (qsizetype i = 0; i < model.boundaries.size(); ++i)
        HALLMARKER_TRY(checkAttributes(source, model.boundaries.at(i).attributes, QStringLiteral("/boundaries/%1/attributes").arg(i)));
    const QList<DanglingReference> dangling = danglingReferences(model);
    if (!dangling.isEmpty())
        return source.error(dangling.constFirst().pointer, ThreatTexts::tr("There is no \"%1\". Correct the id, or add what it names.").arg(dangling.constFirst().key));
    QHash<QString, QString> parents;
    for (const Boundary &boundary : model.boundaries)
        parents.insert(boundary.key, boundary.parent);
    for (qsizetype i = 0; i < model.boundaries.size(); ++i) {
        QSet<QString> seen;
        for (QString key = model.boundaries.at(i).key; !key.isEmpty(); key = parents.value(key)) {
            if (seen.contains(key))
                return source.error(QStringLiteral("/boundaries/%1").arg(i), ThreatTexts::tr("The boundary \"%1\" lies in itself.").arg(model.boundaries.at(i).key));
            seen.insert(key);
        }
    }
    return {};
}

template <typename T>
void reportUnknown(const QList<T> &items, const char *section, LossReport &report)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        for (const QString &name : items.at(i).unknown.keys())
            report.add(QStringLiteral("/%1/%2/%3").arg(QLatin1String(section)).arg(i).arg(name), ThreatTexts::tr("\"%1\" is not known and was kept as it is.").arg(name), true);
}

LossReport unknownIn(const ThreatModel &model)
{
    LossReport report;
    for (const QString &name : model.unknown.keys())
        report.add(core::jsonPointer(QString(), name), ThreatTexts::tr("\"%1\" is not known and was kept as it is.").arg(name), true);
    reportUnknown(model.diagrams, "diagrams", report);
    reportUnknown(model.elements, "elements", report);
    reportUnknown(model.flows, "flows", report);
    reportUnknown(model.boundaries, "boundaries", report);
    reportUnknown(model.assets, "assets", report);
    reportUnknown(model.people, "people", report);
    reportUnknown(model.grants, "grants", report);
    reportUnknown(model.sprints, "sprints", report);
    reportUnknown(model.threats, "threats", report);
    reportUnknown(model.controls, "controls", report);
    reportUnknown(model.notes, "notes", report);
    for (qsizetype i = 0; i < model.elements.size(); ++i)
        if (const Element &element = model.elements.at(i); !element.kind.isEmpty() && !elementKind(element.kind))
            report.add(QStringLiteral("/elements/%1/kind").arg(i), ThreatTexts::tr("The kind \"%1\" is not of the taxonomy; no threat of the shipped catalogue looks at it.").arg(element.kind), true);
    return report;
}

} // namespace

QString NativeFormat::name() const
{
    return m_syntax == Syntax::Yaml ? ThreatTexts::tr("Hallmarker threat model (YAML)") : ThreatTexts::tr("Hallmarker threat model (JSON)");
}

int NativeFormat::sniff(const QByteArray &bytes) const
{
    if (isJson(bytes) != (m_syntax == Syntax::Json))
        return 0;
    const QByteArray head = bytes.left(64 << 10);
    static const QRegularExpression yamlForm(QStringLiteral("^form:\\s*\"?hallmarker-threat-model"), QRegularExpression::MultilineOption);
    static const QRegularExpression yamlModel(QStringLiteral("^model:"), QRegularExpression::MultilineOption);
    static const QRegularExpression yamlElements(QStringLiteral("^elements:"), QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(head);
    if (m_syntax == Syntax::Yaml)
        return yamlForm.match(text).hasMatch() ? 100 : yamlModel.match(text).hasMatch() && yamlElements.match(text).hasMatch() ? 60 : 0;
    static const QRegularExpression jsonForm(QStringLiteral("\"form\"\\s*:\\s*\"hallmarker-threat-model\""));
    static const QRegularExpression jsonModel(QStringLiteral("\"model\"\\s*:\\s*\\{"));
    static const QRegularExpression jsonElements(QStringLiteral("\"elements\"\\s*:\\s*\\["));
    return jsonForm.match(text).hasMatch() ? 100 : jsonModel.match(text).hasMatch() && jsonElements.match(text).hasMatch() ? 50 : 0;
}

core::Result<ImportedModel> NativeFormat::read(const QByteArray &bytes, const QString &file) const
{
    HALLMARKER_ASSIGN(const Source source, Source::of(bytes, file));
    if (!source.root().isObject())
        return source.error({}, ThreatTexts::tr("This is no threat model: it is not a map."), core::ErrorKind::Unreadable);
    QJsonObject document = source.root().toObject();
    HALLMARKER_TRY(checkWritten(source, document));
    document.remove(QStringLiteral("form"));
    const QJsonValue layout = document.take(QStringLiteral("layout"));
    if (!layout.isUndefined() && !layout.isNull() && !layout.isObject())
        return source.error(QStringLiteral("/layout"), ThreatTexts::tr("The value at \"%1\" is of the wrong type.").arg(QStringLiteral("/layout")));
    ImportedModel imported;
    const auto model = ThreatModel::fromJson(NativeForm::stored(document));
    if (!model)
        return source.error(model.error().where.pointer, model.error().message, model.error().kind);
    imported.model = *model;
    HALLMARKER_TRY(checkModel(source, imported.model));
    const auto places = ModelLayout::fromJson(layout.toObject());
    if (!places)
        return source.error(QStringLiteral("/layout") + places.error().where.pointer, places.error().message, places.error().kind);
    imported.layout = *places;
    imported.layout.model.clear();
    imported.report = unknownIn(imported.model);
    return imported;
}

core::Result<ExportedModel> NativeFormat::write(const ThreatModel &model, const ModelLayout &layout) const
{
    QJsonObject document = NativeForm::written(model.toJson());
    document.insert(QStringLiteral("form"), QLatin1String(formWord));
    ModelLayout places = layout;
    places.model.clear(); // a record id of this workspace means nothing elsewhere
    if (!places.diagrams.isEmpty())
        document.insert(QStringLiteral("layout"), places.toJson());
    ExportedModel exported;
    exported.bytes = m_syntax == Syntax::Yaml ? NativeText::yaml(document) : NativeText::json(document);
    return exported;
}

} // namespace hallmarker::threats
