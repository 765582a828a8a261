#include "threats/insider/InsiderScenario.h"

#include "core/yaml/YamlFields.h"
#include "threats/model/ThreatTexts.h"

#include <QFile>

static void initInsiderResource()
{
    Q_INIT_RESOURCE(hallmarker_threats_resources);
}

namespace hallmarker::threats {

namespace {

core::Result<InsiderScenario> readScenario(const core::YamlDocument &document, const QString &pointer)
{
    core::YamlFields fields(document, pointer);
    InsiderScenario scenario;
    scenario.id = fields.text(QStringLiteral("id"));
    scenario.title = fields.text(QStringLiteral("title"));
    scenario.story = fields.text(QStringLiteral("story"), QString());
    scenario.phase = fields.choice(QStringLiteral("phase"), {QStringLiteral("build"), QStringLiteral("release"), QStringLiteral("run"), QStringLiteral("leave")});
    scenario.severity = fields.choice(QStringLiteral("severity"), {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")});
    scenario.rights = fields.texts(QStringLiteral("rights"));
    scenario.kinds = fields.texts(QStringLiteral("kinds"));
    const QStringList conditions{QStringLiteral("none"), QStringLiteral("past_sprint"), QStringLiteral("past_until"), QStringLiteral("open_ended")};
    scenario.grant = GrantCondition(conditions.indexOf(fields.choice(QStringLiteral("grant"), conditions, QStringLiteral("none"))));
    if (fields.has(QStringLiteral("external")))
        scenario.isExternal = fields.boolean(QStringLiteral("external"));
    if (fields.has(QStringLiteral("also"))) {
        fields.skip(QStringLiteral("also"));
        core::YamlFields also(document, fields.pointer(QStringLiteral("also")));
        scenario.alsoRights = also.texts(QStringLiteral("rights"));
        scenario.alsoKinds = also.texts(QStringLiteral("kinds"));
        HALLMARKER_TRY(also.finish());
    }
    if (fields.has(QStringLiteral("element"))) {
        const QJsonObject attributes = fields.map(QStringLiteral("element"));
        core::YamlFields element(document, fields.pointer(QStringLiteral("element")));
        for (const QString &name : attributes.keys())
            scenario.element.insert(name, element.texts(name));
        HALLMARKER_TRY(element.finish());
    }
    scenario.data = fields.choice(QStringLiteral("data"), {QString(), QStringLiteral("personal"), QStringLiteral("special")}, QString());
    scenario.clear = fields.text(QStringLiteral("clear"), QString());
    scenario.controls = fields.texts(QStringLiteral("controls"), QStringList());
    HALLMARKER_TRY(fields.finish());
    return scenario;
}

} // namespace

core::Result<InsiderLibrary> InsiderLibrary::builtIn()
{
    initInsiderResource();
    QFile file(QStringLiteral(":/threats/insider.yaml"));
    return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), QStringLiteral("insider.yaml"));
}

core::Result<InsiderLibrary> InsiderLibrary::read(const QByteArray &bytes, const QString &file)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(bytes, file));
    core::YamlFields top(document, {});
    InsiderLibrary library;
    top.skip(QStringLiteral("library"));
    core::YamlFields head(document, QStringLiteral("/library"));
    library.m_id = head.text(QStringLiteral("id"));
    library.m_version = head.text(QStringLiteral("version"));
    HALLMARKER_TRY(head.finish());
    const qsizetype count = top.list(QStringLiteral("scenarios")).size();
    HALLMARKER_TRY(top.finish());
    QSet<QString> ids;
    for (qsizetype i = 0; i < count; ++i) {
        const QString pointer = core::jsonPointer(QStringLiteral("/scenarios"), i);
        HALLMARKER_ASSIGN(const InsiderScenario scenario, readScenario(document, pointer));
        if (ids.contains(scenario.id))
            return core::Error(core::ErrorKind::Invalid, ThreatTexts::tr("The id \"%1\" is there twice. Give each item one of its own.").arg(scenario.id), {}, document.locate(pointer));
        ids.insert(scenario.id);
        library.m_scenarios.append(scenario);
    }
    return library;
}

} // namespace hallmarker::threats
