#include "checks/synthetic/RegulationProfile.h"

#include "core/yaml/YamlFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace hallmarker::checks {

namespace {

struct RegulationProfileTexts {
    Q_DECLARE_TR_FUNCTIONS(RegulationProfileTexts)
};

core::Result<RegulationProfile> profileAt(const core::YamlDocument &document, const QString &pointer)
{
    core::YamlFields fields(document, pointer);
    RegulationProfile profile;
    profile.id = fields.text(QStringLiteral("id"));
    profile.title = fields.text(QStringLiteral("title"));
    profile.sources = fields.texts(QStringLiteral("sources"));
    profile.remarks = fields.texts(QStringLiteral("remarks"), QStringList());
    const qsizetype count = fields.list(QStringLiteral("criteria")).size();
    HALLMARKER_TRY(fields.finish());
    for (qsizetype i = 0; i < count; ++i) {
        core::YamlFields one(document, core::jsonPointer(pointer + QStringLiteral("/criteria"), i));
        RegulationCriterion criterion;
        criterion.measure = one.choice(QStringLiteral("measure"), RegulationProfile::measures());
        criterion.source = one.text(QStringLiteral("source"));
        const auto limit = one.number(QStringLiteral("at_most"));
        if (!limit)
            one.fail(QStringLiteral("at_most"), RegulationProfileTexts::tr("A criterion needs a limit."));
        criterion.atMost = limit.value_or(0);
        HALLMARKER_TRY(one.finish());
        profile.criteria.append(criterion);
    }
    return profile;
}

} // namespace

QStringList RegulationProfile::measures()
{
    return {QStringLiteral("singling-out"), QStringLiteral("linkability"), QStringLiteral("inference"), QStringLiteral("prosecutor"), QStringLiteral("identifiers"), QStringLiteral("copies")};
}

core::Result<QList<RegulationProfile>> RegulationProfile::all()
{
    QFile file(QStringLiteral(":/privacy/profiles.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Internal, RegulationProfileTexts::tr("The profiles of regulations are not part of this program. This is a defect of the build."));
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(file.readAll(), file.fileName()));
    core::YamlFields root(document, {});
    const qsizetype count = root.list(QStringLiteral("profiles")).size();
    HALLMARKER_TRY(root.finish());
    QList<RegulationProfile> profiles;
    for (qsizetype i = 0; i < count; ++i) {
        HALLMARKER_ASSIGN(RegulationProfile profile, profileAt(document, core::jsonPointer(QStringLiteral("/profiles"), i)));
        profiles.append(profile);
    }
    return profiles;
}

core::Result<RegulationProfile> RegulationProfile::named(const QString &id)
{
    HALLMARKER_ASSIGN(const QList<RegulationProfile> profiles, all());
    QStringList ids;
    for (const RegulationProfile &profile : profiles) {
        if (profile.id == id)
            return profile;
        ids.append(profile.id);
    }
    return core::Error(core::ErrorKind::Usage, RegulationProfileTexts::tr("There is no profile \"%1\". Profiles: %2.").arg(id, ids.join(QStringLiteral(", "))));
}

const RegulationCriterion *RegulationProfile::find(const QString &measure) const
{
    for (const RegulationCriterion &criterion : criteria)
        if (criterion.measure == measure)
            return &criterion;
    return nullptr;
}

QJsonObject RegulationProfile::toJson() const
{
    QJsonArray list;
    for (const RegulationCriterion &criterion : criteria)
        list.append(QJsonObject{{QStringLiteral("measure"), criterion.measure}, {QStringLiteral("atMost"), criterion.atMost}, {QStringLiteral("source"), criterion.source}});
    return {{QStringLiteral("id"), id}, {QStringLiteral("title"), title}, {QStringLiteral("sources"), QJsonArray::fromStringList(sources)}, {QStringLiteral("criteria"), list}, {QStringLiteral("remarks"), QJsonArray::fromStringList(remarks)}};
}

} // namespace hallmarker::checks
