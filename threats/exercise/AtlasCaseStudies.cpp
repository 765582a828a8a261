#include "threats/exercise/AtlasCaseStudies.h"

#include "core/json/CanonicalJson.h"
#include "core/yaml/YamlReader.h"
#include "threats/exercise/ExerciseTexts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hallmarker::threats {

namespace {

/// A reference of ATLAS' template language, "{{ma.id}}", as the bare name; other text as it stands.
QString atlasPlain(QString text)
{
    text.remove(QStringLiteral("{{")).remove(QStringLiteral("}}"));
    return text.simplified();
}

QString atlasText(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

core::Result<AtlasCaseStudies> AtlasCaseStudies::read(const QString &path)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYamlFile(path, {.maxBytes = 8LL << 20, .maxDepth = 64, .maxNodes = 400'000}));
    const QJsonObject root = document.root().toObject();
    const QJsonArray studies = root.value(QStringLiteral("case-studies")).toArray();
    if (studies.isEmpty())
        return core::Error(core::ErrorKind::Invalid, ExerciseTexts::tr("%1 has no case studies. It should be ATLAS.yaml of MITRE ATLAS.").arg(path), {}, {.file = path});
    QHash<QString, QString> names;
    for (const QJsonValue &matrix : root.value(QStringLiteral("matrices")).toArray())
        for (const QJsonValue &value : matrix.toObject().value(QStringLiteral("techniques")).toArray())
            names.insert(atlasText(value.toObject(), "id"), atlasText(value.toObject(), "name"));
    AtlasCaseStudies read;
    read.m_version = root.value(QStringLiteral("version")).toVariant().toString();
    for (const QJsonValue &value : studies) {
        const QJsonObject object = value.toObject();
        AtlasCaseStudy study{atlasText(object, "id"), atlasText(object, "name"), atlasPlain(atlasText(object, "summary")), atlasText(object, "case-study-type") == QLatin1String("incident"), {}};
        for (const QJsonValue &entry : object.value(QStringLiteral("procedure")).toArray()) {
            const QJsonObject step = entry.toObject();
            const QString technique = atlasText(step, "technique");
            study.steps.append({atlasText(step, "tactic"), technique, names.value(technique), atlasPlain(atlasText(step, "description"))});
        }
        read.m_studies.append(study);
    }
    return read;
}

const AtlasCaseStudy *AtlasCaseStudies::find(const QString &id) const
{
    const auto found = std::find_if(m_studies.begin(), m_studies.end(), [&id](const AtlasCaseStudy &study) { return study.id == id; });
    return found == m_studies.end() ? nullptr : &*found;
}

core::Result<QString> AtlasCaseStudies::words(const QString &reference) const
{
    const AtlasCaseStudy *study = find(reference.section(QLatin1Char('/'), 0, 0));
    if (!study)
        return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("This file has no case study \"%1\".").arg(reference.section(QLatin1Char('/'), 0, 0)));
    if (!reference.contains(QLatin1Char('/')))
        return study->summary;
    bool isNumber = false;
    const int step = reference.section(QLatin1Char('/'), 1).toInt(&isNumber);
    if (!isNumber || step < 1 || step > study->steps.size())
        return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("%1 has steps 1 to %2, not \"%3\".").arg(study->id).arg(study->steps.size()).arg(reference.section(QLatin1Char('/'), 1)));
    const AtlasStep &one = study->steps.at(step - 1);
    return QStringLiteral("%1 (%2 %3)").arg(one.text, one.technique, one.techniqueName).simplified();
}

core::Result<Scenario> AtlasCaseStudies::resolved(Scenario scenario) const
{
    for (Inject &inject : scenario.injects) {
        if (inject.atlas.isEmpty())
            continue;
        HALLMARKER_ASSIGN(const QString told, words(inject.atlas));
        inject.text = inject.text.isEmpty() ? told : QString(inject.text + QStringLiteral("\n\n") + told);
    }
    return scenario;
}

core::Result<QByteArray> AtlasCaseStudies::draft(const QString &id) const
{
    const AtlasCaseStudy *study = find(id);
    if (!study)
        return core::Error(core::ErrorKind::NotFound, ExerciseTexts::tr("This file has no case study \"%1\".").arg(id));
    // JSON strings are YAML strings: nothing that a file says can break out of its quotes.
    const auto quoted = [](const QString &text) { return core::CanonicalJson::text(text); };
    QByteArray yaml;
    yaml += "# " + ExerciseTexts::tr("A draft after %1 of MITRE ATLAS %2. The words of the injects come from the file; write who gets them and what you expect.").arg(study->id, m_version).toUtf8() + "\n";
    yaml += "exercise: " + quoted(study->id.toLower()) + "\nversion: 1\ntitle: " + quoted(study->name) + "\nsummary: " + quoted(study->summary) + "\nlanguage: en\nminutes: " + QByteArray::number(qMax<qsizetype>(60, study->steps.size() * 10)) + "\n";
    yaml += "objectives:\n  - {id: detect, text: " + quoted(ExerciseTexts::tr("The team notices what happens and knows where to look.")) + "}\n  - {id: respond, text: " + quoted(ExerciseTexts::tr("The team stops it and tells who has to know.")) + "}\n";
    yaml += "roles:\n  - {id: security, title: " + quoted(ExerciseTexts::tr("Security")) + "}\n  - {id: data-science, title: " + quoted(ExerciseTexts::tr("Data science")) + "}\n  - {id: dpo, title: " + quoted(ExerciseTexts::tr("Data protection officer")) + "}\n";
    yaml += "injects:\n";
    for (qsizetype i = 0; i < study->steps.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        yaml += "  - id: step-" + number + "\n    at: " + QByteArray::number(i * 10) + "\n    channel: monitor\n    atlas: " + quoted(QStringLiteral("%1/%2").arg(study->id).arg(i + 1)) + "\n";
        yaml += "    expects:\n      - {id: answer-" + number + ", text: " + quoted(ExerciseTexts::tr("Somebody says by what this would be noticed (%1).").arg(study->steps.at(i).techniqueName)) + ", objective: detect, within: 10}\n";
    }
    return yaml;
}

} // namespace hallmarker::threats
