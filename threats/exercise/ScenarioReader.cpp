#include "core/digest/Hasher.h"
#include "core/yaml/YamlFields.h"
#include "threats/exercise/ExerciseTexts.h"
#include "threats/exercise/Scenario.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace hallmarker::threats {

namespace {

constexpr qsizetype maxInjects = 500;
constexpr qsizetype maxExpectations = 2'000;

/// Reads one scenario; what refers to something that is not there is told with its place.
class ScenarioReading {
public:
    explicit ScenarioReading(const core::YamlDocument &document) : m_document(document) {}

    core::Result<Scenario> read()
    {
        core::YamlFields fields(m_document, {});
        m_scenario.id = fields.text(QStringLiteral("exercise"));
        m_scenario.version = int(fields.integer(QStringLiteral("version"), 1, 1'000'000, 1));
        m_scenario.title = fields.text(QStringLiteral("title"));
        m_scenario.summary = fields.text(QStringLiteral("summary"), QString());
        m_scenario.language = fields.text(QStringLiteral("language"), QStringLiteral("en"));
        m_scenario.minutes = double(fields.integer(QStringLiteral("minutes"), 1, 2880));
        m_scenario.debrief = fields.texts(QStringLiteral("debrief"), QStringList());
        const qsizetype objectives = fields.list(QStringLiteral("objectives")).size();
        const qsizetype roles = fields.list(QStringLiteral("roles")).size();
        const qsizetype modules = fields.list(QStringLiteral("modules")).size();
        const qsizetype clocks = fields.list(QStringLiteral("clocks")).size();
        const qsizetype injects = fields.list(QStringLiteral("injects")).size();
        if (objectives == 0)
            fields.fail(QStringLiteral("objectives"), ExerciseTexts::tr("An exercise has at least one objective."));
        if (roles == 0)
            fields.fail(QStringLiteral("roles"), ExerciseTexts::tr("An exercise has at least one role."));
        if (injects == 0)
            fields.fail(QStringLiteral("injects"), ExerciseTexts::tr("An exercise has at least one inject."));
        if (injects > maxInjects)
            fields.fail(QStringLiteral("injects"), ExerciseTexts::tr("An exercise has at most %1 injects.").arg(maxInjects));
        HALLMARKER_TRY(fields.finish());
        for (qsizetype i = 0; i < objectives; ++i)
            HALLMARKER_TRY(objective(place("/objectives", i)));
        for (qsizetype i = 0; i < roles; ++i)
            HALLMARKER_TRY(role(place("/roles", i)));
        for (qsizetype i = 0; i < modules; ++i)
            HALLMARKER_TRY(module(place("/modules", i)));
        for (qsizetype i = 0; i < clocks; ++i)
            HALLMARKER_TRY(clock(place("/clocks", i)));
        for (qsizetype i = 0; i < injects; ++i)
            HALLMARKER_TRY(inject(place("/injects", i)));
        std::stable_sort(m_scenario.injects.begin(), m_scenario.injects.end(), [](const Inject &a, const Inject &b) { return a.at < b.at; });
        return std::move(m_scenario);
    }

private:
    static QString place(const char *list, qsizetype index) { return core::jsonPointer(QString::fromLatin1(list), index); }
    core::Error problem(const QString &pointer, const QString &text) const { return core::Error(core::ErrorKind::Invalid, text, {}, m_document.locate(pointer)); }
    core::Result<void> unique(const QString &pointer, const QString &id, bool isTaken) const
    {
        static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
        if (!form.match(id).hasMatch())
            return problem(pointer + QStringLiteral("/id"), ExerciseTexts::tr("\"%1\" is no id: letters, digits, dot, dash and underscore.").arg(id));
        return isTaken ? core::Result<void>(problem(pointer + QStringLiteral("/id"), ExerciseTexts::tr("\"%1\" is there twice.").arg(id))) : core::Result<void>();
    }

    core::Result<void> objective(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        const ScenarioObjective one{fields.text(QStringLiteral("id")), fields.text(QStringLiteral("text"))};
        HALLMARKER_TRY(fields.finish());
        HALLMARKER_TRY(unique(pointer, one.id, m_scenario.objective(one.id)));
        m_scenario.objectives.append(one);
        return {};
    }
    core::Result<void> role(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        const ScenarioRole one{fields.text(QStringLiteral("id")), fields.text(QStringLiteral("title")), fields.text(QStringLiteral("brief"), QString())};
        HALLMARKER_TRY(fields.finish());
        HALLMARKER_TRY(unique(pointer, one.id, m_scenario.role(one.id)));
        m_scenario.roles.append(one);
        return {};
    }
    core::Result<void> module(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        ScenarioModule one{fields.text(QStringLiteral("id")), fields.text(QStringLiteral("title")), fields.number(QStringLiteral("from")).value_or(0), fields.number(QStringLiteral("pace")).value_or(1), fields.text(QStringLiteral("brief"), QString())};
        HALLMARKER_TRY(fields.finish());
        const auto same = [&one](const ScenarioModule &other) { return other.id == one.id; };
        HALLMARKER_TRY(unique(pointer, one.id, std::any_of(m_scenario.modules.begin(), m_scenario.modules.end(), same)));
        if (one.pace <= 0 || one.pace > 10'000)
            return problem(pointer + QStringLiteral("/pace"), ExerciseTexts::tr("The pace is more than 0 and at most 10,000 minutes of the story in a minute."));
        const double before = m_scenario.modules.isEmpty() ? 0 : m_scenario.modules.constLast().from;
        if (m_scenario.modules.isEmpty() ? one.from != 0 : one.from <= before || one.from >= m_scenario.minutes)
            return problem(pointer + QStringLiteral("/from"), ExerciseTexts::tr("Modules follow each other: the first begins at 0, each later one after the one before it and before the end."));
        m_scenario.modules.append(one);
        return {};
    }
    core::Result<void> clock(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        const ScenarioClock one{fields.text(QStringLiteral("id")), fields.text(QStringLiteral("title")), fields.text(QStringLiteral("law"), QString()), fields.number(QStringLiteral("hours")).value_or(0)};
        HALLMARKER_TRY(fields.finish());
        HALLMARKER_TRY(unique(pointer, one.id, m_scenario.clock(one.id)));
        if (one.hours <= 0 || one.hours > 100'000)
            return problem(pointer + QStringLiteral("/hours"), ExerciseTexts::tr("A clock runs for more than 0 hours."));
        m_scenario.clocks.append(one);
        return {};
    }
    core::Result<void> inject(const QString &pointer)
    {
        core::YamlFields fields(m_document, pointer);
        Inject one;
        one.id = fields.text(QStringLiteral("id"));
        const std::optional<double> at = fields.number(QStringLiteral("at"));
        one.channel = fields.choice(QStringLiteral("channel"), injectChannels(), QStringLiteral("mail"));
        one.from = fields.text(QStringLiteral("from"), QString());
        one.to = fields.texts(QStringLiteral("to"), QStringList());
        one.atlas = fields.text(QStringLiteral("atlas"), QString());
        one.text = fields.text(QStringLiteral("text"), one.atlas.isEmpty() ? std::nullopt : std::optional(QString()));
        one.evidence = fields.texts(QStringLiteral("evidence"), QStringList());
        one.starts = fields.text(QStringLiteral("starts"), QString());
        const qsizetype expects = fields.list(QStringLiteral("expects")).size();
        HALLMARKER_TRY(fields.finish());
        HALLMARKER_TRY(unique(pointer, one.id, m_scenario.inject(one.id)));
        if (!at || *at < 0 || *at > m_scenario.minutes)
            return problem(at ? pointer + QStringLiteral("/at") : pointer, ExerciseTexts::tr("An inject comes at a minute between 0 and the end of the exercise."));
        one.at = *at;
        for (qsizetype i = 0; i < one.to.size(); ++i)
            if (!m_scenario.role(one.to.at(i)))
                return problem(core::jsonPointer(pointer + QStringLiteral("/to"), i), ExerciseTexts::tr("There is no role \"%1\".").arg(one.to.at(i)));
        if (!one.starts.isEmpty() && !m_scenario.clock(one.starts))
            return problem(pointer + QStringLiteral("/starts"), ExerciseTexts::tr("There is no clock \"%1\".").arg(one.starts));
        for (qsizetype i = 0; i < expects; ++i)
            HALLMARKER_TRY(expectation(core::jsonPointer(pointer + QStringLiteral("/expects"), i), one));
        m_scenario.injects.append(one);
        return {};
    }
    core::Result<void> expectation(const QString &pointer, Inject &inject)
    {
        core::YamlFields fields(m_document, pointer);
        Expectation one;
        one.id = fields.text(QStringLiteral("id"));
        one.text = fields.text(QStringLiteral("text"));
        one.role = fields.text(QStringLiteral("role"), QString());
        one.within = fields.number(QStringLiteral("within")).value_or(0);
        one.objective = fields.text(QStringLiteral("objective"));
        one.weight = int(fields.integer(QStringLiteral("weight"), 1, 10, 1));
        one.stops = fields.text(QStringLiteral("stops"), QString());
        HALLMARKER_TRY(fields.finish());
        const bool isHere = std::any_of(inject.expects.begin(), inject.expects.end(), [&one](const Expectation &other) { return other.id == one.id; });
        HALLMARKER_TRY(unique(pointer, one.id, isHere || m_scenario.expectation(one.id)));
        if (!one.role.isEmpty() && !m_scenario.role(one.role))
            return problem(pointer + QStringLiteral("/role"), ExerciseTexts::tr("There is no role \"%1\".").arg(one.role));
        if (!m_scenario.objective(one.objective))
            return problem(pointer + QStringLiteral("/objective"), ExerciseTexts::tr("There is no objective \"%1\".").arg(one.objective));
        if (!one.stops.isEmpty() && !m_scenario.clock(one.stops))
            return problem(pointer + QStringLiteral("/stops"), ExerciseTexts::tr("There is no clock \"%1\".").arg(one.stops));
        if (one.within < 0)
            return problem(pointer + QStringLiteral("/within"), ExerciseTexts::tr("A term is not negative."));
        if (++m_expectations > maxExpectations)
            return core::Error(core::ErrorKind::LimitExceeded, ExerciseTexts::tr("An exercise has at most %1 expectations.").arg(maxExpectations), {}, m_document.locate(pointer));
        inject.expects.append(one);
        return {};
    }

    const core::YamlDocument &m_document;
    Scenario m_scenario;
    qsizetype m_expectations = 0;
};

} // namespace

core::Result<Scenario> readScenario(const QByteArray &bytes, const QString &file)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(bytes, file));
    HALLMARKER_ASSIGN(Scenario scenario, ScenarioReading(document).read());
    scenario.source = bytes;
    scenario.digest = core::Hasher::of(bytes);
    return scenario;
}

core::Result<Scenario> readScenarioFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, ExerciseTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    const core::YamlLimits limits;
    return readScenario(file.read(limits.maxBytes + 1), path);
}

} // namespace hallmarker::threats
