#include "checks/logs/MaskingRules.h"

#include "checks/logs/SecretKind.h"
#include "checks/privacy/PiiCatalogue.h"
#include "core/yaml/YamlFields.h"

#include <QCoreApplication>

#include <algorithm>

#include <re2/re2.h>

namespace hallmarker::checks {

namespace {

struct MaskTexts {
    Q_DECLARE_TR_FUNCTIONS(MaskTexts)
};

constexpr qsizetype mostRules = 1000;
constexpr std::int64_t regexBytes = 1 << 20; ///< what one expression may compile to

core::Result<void> checkEntity(const MaskingRule &rule, core::YamlFields &fields)
{
    HALLMARKER_ASSIGN(const auto catalogue, PiiCatalogue::builtIn());
    const auto names = secretKindNames();
    const std::string name = rule.subject.toStdString();
    if (catalogue->indexOf(rule.subject) < 0 && std::find(names.begin(), names.end(), std::string_view(name)) == names.end())
        fields.fail(QStringLiteral("entity"), MaskTexts::tr("\"%1\" is no entity that the scanner knows.").arg(rule.subject));
    return {};
}

core::Result<void> compile(MaskingRule &rule, core::YamlFields &fields)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(regexBytes);
    const auto regex = std::make_shared<const re2::RE2>(rule.subject.toStdString(), options);
    if (!regex->ok())
        fields.fail(QStringLiteral("regex"), MaskTexts::tr("This is no regular expression that can be used: %1.").arg(QString::fromStdString(regex->error())));
    else if (rule.capture > regex->NumberOfCapturingGroups())
        fields.fail(QStringLiteral("capture"), MaskTexts::tr("The expression has %1 groups.").arg(regex->NumberOfCapturingGroups()));
    else if (regex->Match("", 0, 0, re2::RE2::ANCHOR_BOTH, nullptr, 0))
        fields.fail(QStringLiteral("regex"), MaskTexts::tr("The expression matches nothing at all, so it would match everywhere."));
    rule.regex = regex;
    return {};
}

core::Result<MaskingRule> readRule(const core::YamlDocument &document, const QString &pointer)
{
    core::YamlFields fields(document, pointer);
    MaskingRule rule;
    static const QList<std::pair<QString, MaskingRule::By>> ways{{QStringLiteral("entity"), MaskingRule::By::Entity}, {QStringLiteral("group"), MaskingRule::By::Group}, {QStringLiteral("regex"), MaskingRule::By::Regex}, {QStringLiteral("path"), MaskingRule::By::Path}, {QStringLiteral("column"), MaskingRule::By::Column}};
    int named = 0;
    for (const auto &[key, by] : ways) {
        if (!fields.has(key))
            continue;
        ++named;
        rule.by = by;
        rule.subject = by == MaskingRule::By::Group ? fields.choice(key, {QStringLiteral("personal"), QStringLiteral("secrets"), QStringLiteral("all")}) : fields.text(key);
        rule.id = key + QLatin1Char(' ') + rule.subject;
    }
    if (named != 1)
        fields.fail({}, MaskTexts::tr("A rule names exactly one of entity, group, regex, path and column."));
    else if (rule.subject.isEmpty())
        fields.fail({}, MaskTexts::tr("The rule does not say what it is about."));
    const QString form = fields.choice(QStringLiteral("replace"), {QStringLiteral("label"), QStringLiteral("stars"), QStringLiteral("hash"), QStringLiteral("nothing")}, QStringLiteral("label"));
    rule.form = form == u"stars" ? MaskForm::Stars : form == u"hash" ? MaskForm::Hash : form == u"nothing" ? MaskForm::Nothing : MaskForm::Label;
    const bool isNamed = rule.by == MaskingRule::By::Entity;
    rule.label = fields.text(QStringLiteral("label"), isNamed ? rule.subject : rule.by == MaskingRule::By::Group ? QString() : QStringLiteral("MASKED"));
    rule.capture = int(fields.integer(QStringLiteral("capture"), 0, 16, 0));
    if (rule.by == MaskingRule::By::Entity)
        HALLMARKER_TRY(checkEntity(rule, fields));
    if (rule.by == MaskingRule::By::Regex)
        HALLMARKER_TRY(compile(rule, fields));
    HALLMARKER_TRY(fields.finish());
    return rule;
}

} // namespace

core::Result<MaskingRules> MaskingRules::fromYaml(const QByteArray &yaml, const QString &file)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(yaml, file));
    core::YamlFields fields(document, {});
    MaskingRules read;
    fields.integer(QStringLiteral("version"), 1, 1);
    const auto confidence = fields.number(QStringLiteral("minimum_confidence"));
    if (confidence && (*confidence < 0 || *confidence > 1))
        fields.fail(QStringLiteral("minimum_confidence"), MaskTexts::tr("A confidence lies between 0 and 1."));
    read.m_minConfidence = float(confidence.value_or(0.5));
    const qsizetype count = fields.list(QStringLiteral("rules")).size();
    if (count == 0 || count > mostRules)
        fields.fail(QStringLiteral("rules"), MaskTexts::tr("There have to be 1 to %1 rules.").arg(mostRules));
    HALLMARKER_TRY(fields.finish());
    for (qsizetype i = 0; i < count; ++i) {
        HALLMARKER_ASSIGN(MaskingRule rule, readRule(document, core::jsonPointer(QStringLiteral("/rules"), i)));
        read.m_rules += std::move(rule);
    }
    return read;
}

MaskingRules MaskingRules::everything()
{
    MaskingRules all;
    MaskingRule rule;
    rule.by = MaskingRule::By::Group;
    rule.subject = QStringLiteral("all");
    rule.id = QStringLiteral("group all");
    all.m_rules = {rule};
    return all;
}

bool MaskingRules::wantsHash() const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [](const MaskingRule &rule) { return rule.form == MaskForm::Hash; });
}

} // namespace hallmarker::checks
