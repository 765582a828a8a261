#include "checks/effect/MinimisationCheck.h"

#include "checks/effect/ModelSide.h"
#include "checks/effect/PruningStudy.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/privacy/EquivalenceClasses.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace hallmarker::checks {

namespace {

struct MinimisationText {
    Q_DECLARE_TR_FUNCTIONS(MinimisationText)
};

core::CheckDefinition minimisationDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("privacy.minimisation");
    d.version = QStringLiteral("1");
    d.title = MinimisationText::tr("Features that the model can do without");
    d.summary = MinimisationText::tr("Ranks the features by how much worse the model gets when their values are shuffled, prunes the least important ones one after the other, and measures accuracy and the risk of the records with and without them. "
                                     "The model is not trained anew: a pruned feature is replaced by its average. A model trained without it can win back a part of the loss.");
    d.verdictRule = MinimisationText::tr("Fails when features can be left out: the whole 95 % interval of the loss without them stays within \"max_loss\". Passes when the loss without the least important feature surely lies above \"max_loss\", or all features have a reason to be kept. "
                                         "Otherwise inconclusive; so it is when the model is not surely better than always giving the most frequent answer, and with doubtful outputs (named hazards).");
    d.sources = {QStringLiteral("Breiman 2001, Random forests"), QStringLiteral("Fisher, Rudin, Dominici 2019, All models are wrong, but many are useful"), QStringLiteral("Miller 1955, Note on the bias of information estimates"), QStringLiteral("Sweeney 2002, k-anonymity"), QStringLiteral("GDPR Art. 5(1)(c), Art. 25")};
    d.inputs = ModelEvaluation::inputs();
    d.parameters = {
        DefinitionParts::requiredColumns("quasi_identifiers", MinimisationText::tr("Quasi-identifiers"), MinimisationText::tr("Columns that somebody else may know about a person. The risk is that of those which are left."), QStringLiteral("data")),
        DefinitionParts::choice("measure", MinimisationText::tr("Measure"), MinimisationText::tr("What must not get worse: the share of right answers, or how well the model ranks (AUC)."), {QStringLiteral("accuracy"), QStringLiteral("auc")}),
        DefinitionParts::real("max_loss", MinimisationText::tr("Largest loss"), MinimisationText::tr("How much of the measure may be lost by leaving features out."), 0.01, 0, 1),
        DefinitionParts::columns("keep", MinimisationText::tr("Features with a reason to be kept"), MinimisationText::tr("They are ranked, but never pruned, for example because a law asks for them."), QStringLiteral("data")),
        DefinitionParts::text("positive_class", MinimisationText::tr("Positive class"), MinimisationText::tr("Of the AUC of two classes. Empty: the last class of the signature."), QString()),
        DefinitionParts::integer("repeats", MinimisationText::tr("Shuffles per feature"), MinimisationText::tr("The importance is the mean over so many shuffles."), 5, 1, 100),
        DefinitionParts::integer("bootstrap", MinimisationText::tr("Bootstrap draws"), MinimisationText::tr("So many resamples make the intervals."), 200, 20, 10000),
    };
    d.parameters += ModelEvaluation::commonParameters(5000);
    d.figures = {
        DefinitionParts::figure("features", MinimisationText::tr("Features"), "", MinimisationText::tr("How many features the model takes."), 0),
        DefinitionParts::figure("removable_features", MinimisationText::tr("Features that can go"), "", MinimisationText::tr("How many of them the model can do without within the allowed loss."), -1),
        DefinitionParts::figure("measure", MinimisationText::tr("Accuracy or AUC"), "share", MinimisationText::tr("How good the model is with all features, and with those that are left."), 1),
        DefinitionParts::figure("loss", MinimisationText::tr("Loss"), "share", MinimisationText::tr("How much of it is lost by leaving out what can go."), -1),
        DefinitionParts::figure("importance", MinimisationText::tr("Importance"), "share", MinimisationText::tr("How much worse the model gets when the values of this feature are shuffled."), 0),
        DefinitionParts::figure("loss_without", MinimisationText::tr("Loss without the feature"), "share", MinimisationText::tr("How much worse the model gets when this feature alone is replaced by its average."), 0),
        DefinitionParts::figure("mutual_information", MinimisationText::tr("Mutual information"), "bit", MinimisationText::tr("How much the feature alone tells about the right answer."), 0),
        DefinitionParts::figure("sample_uniques_share", MinimisationText::tr("Unique records"), "share", MinimisationText::tr("Which part of the records nobody else shares the remaining quasi-identifiers with."), -1),
        DefinitionParts::figure("k", MinimisationText::tr("Smallest class (k)"), "records", MinimisationText::tr("Every record looks the same as at least k-1 others on the remaining quasi-identifiers."), 1),
        DefinitionParts::figure("most_frequent_share", MinimisationText::tr("Most frequent answer"), "share", MinimisationText::tr("How often one would be right by always giving the most frequent answer."), 0),
    };
    d.needsWorker = true;
    d.isSeeded = true;
    return d;
}

/// The risk of the records by the quasi-identifiers that are left.
class RemainingRisk {
public:
    static core::Result<RemainingRisk> of(const core::Table &table, const QStringList &names, core::Progress &progress)
    {
        if (names.isEmpty())
            return core::Error(core::ErrorKind::Usage, MinimisationText::tr("No quasi-identifier was chosen. Name at least one column."), {}, {.pointer = QStringLiteral("/quasi_identifiers")});
        HALLMARKER_ASSIGN(std::vector<core::Column> columns, table.select(names));
        HALLMARKER_ASSIGN(EquivalenceClasses classes, EquivalenceClasses::of(std::move(columns), progress));
        return RemainingRisk(names, std::move(classes), qint64(table.rowCount()));
    }
    core::Result<ClassRisks> without(const QStringList &pruned) const
    {
        std::vector<int> left;
        for (qsizetype k = 0; k < m_names.size(); ++k)
            if (!pruned.contains(m_names.at(k)))
                left.push_back(int(k));
        if (left.empty())
            return ClassRisks::of({{m_records, 1}});
        return left.size() == std::size_t(m_names.size()) ? core::Result<ClassRisks>(m_classes.risks()) : m_classes.project(left);
    }
    bool has(const QString &name) const { return m_names.contains(name); }
    const QStringList &names() const { return m_names; }
    qint64 records() const { return m_records; }

private:
    RemainingRisk(QStringList names, EquivalenceClasses classes, qint64 records) : m_names(std::move(names)), m_classes(std::move(classes)), m_records(records) {}
    QStringList m_names;
    EquivalenceClasses m_classes;
    qint64 m_records;
};

core::Figure lossFigure(const char *key, const MeasuredLoss &loss, qint64 n, const QString &slice)
{
    core::Figure figure = DefinitionParts::share(key, loss.value, n, slice);
    if (!std::isnan(loss.interval.low)) {
        figure.low = loss.interval.low;
        figure.high = loss.interval.high;
    }
    return figure;
}

void addRisk(const ClassRisks &risks, qint64 records, const QString &slice, core::CheckOutcome &outcome)
{
    outcome.figures << DefinitionParts::share("sample_uniques_share", risks.uniqueShare, records, slice) << DefinitionParts::number("k", double(risks.smallest), "records", slice);
}

core::Result<void> addFeatures(const PruningStudy &study, const RemainingRisk &risk, qint64 n, core::CheckOutcome &outcome)
{
    QJsonArray rows;
    for (const RankedFeature &feature : study.features) {
        HALLMARKER_ASSIGN(const ClassRisks without, risk.without({feature.name}));
        outcome.figures << lossFigure("importance", feature.importance, n, feature.name) << lossFigure("loss_without", feature.lossWithout, n, feature.name);
        core::Figure information = DefinitionParts::number("mutual_information", feature.information.bits, "bit", feature.name);
        information.n = n;
        outcome.figures << information;
        if (risk.has(feature.name))
            addRisk(without, risk.records(), MinimisationText::tr("without %1").arg(feature.name), outcome);
        rows.append(QJsonArray{feature.name, feature.importance.value, feature.importance.interval.low, feature.importance.interval.high, feature.lossWithout.value, feature.information.bits, feature.information.rawBits, feature.information.cells, risk.has(feature.name), without.uniqueShare, double(without.smallest), feature.isKept});
    }
    outcome.tables.append({QStringLiteral("features"), MinimisationText::tr("Features, the least important first"),
                           {MinimisationText::tr("Feature"), MinimisationText::tr("Importance"), MinimisationText::tr("from"), MinimisationText::tr("to"), MinimisationText::tr("Loss without it"), MinimisationText::tr("Mutual information (bit)"), MinimisationText::tr("as counted"), MinimisationText::tr("Values or bins"),
                            MinimisationText::tr("Quasi-identifier"), MinimisationText::tr("Unique records without it"), MinimisationText::tr("Smallest class without it"), MinimisationText::tr("Kept")},
                           rows});
    return {};
}

core::Result<void> addSets(const PruningStudy &study, const RemainingRisk &risk, core::CheckOutcome &outcome)
{
    HALLMARKER_ASSIGN(const ClassRisks all, risk.without({}));
    QJsonArray rows{QJsonArray{QString(), qint64(study.features.size()), study.measure, 0.0, 0.0, 0.0, all.uniqueShare, double(all.smallest)}};
    for (const PrunedSet &set : study.sets) {
        HALLMARKER_ASSIGN(const ClassRisks left, risk.without(set.pruned));
        rows.append(QJsonArray{set.pruned.join(QStringLiteral(", ")), qint64(study.features.size() - set.pruned.size()), set.measure, set.loss.value, set.loss.interval.low, set.loss.interval.high, left.uniqueShare, double(left.smallest)});
    }
    outcome.tables.append({QStringLiteral("sets"), MinimisationText::tr("Pruned sets (a pruned feature is replaced by its average)"),
                           {MinimisationText::tr("Without"), MinimisationText::tr("Features left"), MinimisationText::tr("Accuracy or AUC"), MinimisationText::tr("Loss"), MinimisationText::tr("from"), MinimisationText::tr("to"), MinimisationText::tr("Unique records"), MinimisationText::tr("Smallest class")},
                           rows});
    return {};
}

} // namespace

MinimisationCheck::MinimisationCheck() : m_definition(minimisationDefinition())
{
}

core::Result<core::CheckOutcome> MinimisationCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const QJsonObject &p = request.parameters;
    HALLMARKER_ASSIGN(const ModelEvaluation evaluation, ModelEvaluation::prepare(request, progress));
    if (!evaluation.signature().isTabular)
        return core::Error(core::ErrorKind::Usage, MinimisationText::tr("Features are pruned from tables; this model takes tensors."));
    HALLMARKER_ASSIGN(const RemainingRisk risk, RemainingRisk::of(evaluation.table(), DefinitionParts::names(p.value(u"quasi_identifiers")), progress));
    const QString wantedClass = p.value(u"positive_class").toString();
    PruningQuestion question;
    question.isAuc = p.value(u"measure").toString() == QLatin1String("auc");
    HALLMARKER_ASSIGN(question.positive, positiveClass(evaluation.signature(), wantedClass, int(evaluation.signature().classes.size())));
    question.kept = DefinitionParts::names(p.value(u"keep"));
    question.repeats = p.value(u"repeats").toInt(5);
    question.draws = p.value(u"bootstrap").toInt(200);
    question.seed = request.seed;

    core::CheckOutcome outcome;
    const SampleScorer score = [&](const worker::Samples &samples) -> core::Result<ScoredSamples> {
        worker::ModelJob job = evaluation.job("scores");
        job.samples = samples;
        HALLMARKER_ASSIGN(WorkerAnswer answer, evaluation.run(job, progress));
        if (outcome.environment.isEmpty()) {
            outcome.environment = answer.environment;
            outcome.hazards = ModelEvaluation::hazardsOf(answer);
        }
        return ScoredSamples{std::move(answer.result.scores), answer.result.diagnosis.classes};
    };
    HALLMARKER_ASSIGN(const PruningStudy study, PruningStudy::of(evaluation.signature(), evaluation.encoded(), evaluation.table(), question, score, progress));
    if (question.isAuc && outcome.hazards.contains(QStringLiteral("label-only-output")))
        return core::Error(core::ErrorKind::Invalid, MinimisationText::tr("The model gives labels without scores, so it has no AUC. Measure the accuracy."));

    const qint64 n = evaluation.encoded().samples.count;
    const double limit = p.value(u"max_loss").toDouble(0.01);
    const qsizetype removable = study.withinLoss(limit);
    const QString before = QStringLiteral("before"), after = QStringLiteral("after");
    core::Figure whole = DefinitionParts::share("measure", study.measure, n, before);
    whole.low = study.interval.low;
    whole.high = study.interval.high;
    outcome.figures << DefinitionParts::number("features", double(study.features.size())) << DefinitionParts::number("removable_features", double(removable)) << whole << DefinitionParts::share("most_frequent_share", study.mostFrequentShare, n);
    HALLMARKER_ASSIGN(const ClassRisks risksBefore, risk.without({}));
    addRisk(risksBefore, risk.records(), before, outcome);
    ClassRisks risksAfter = risksBefore;
    if (removable > 0) {
        const PrunedSet &set = study.sets.at(removable - 1);
        outcome.figures << DefinitionParts::share("measure", set.measure, n, after) << lossFigure("loss", set.loss, n, {});
        HALLMARKER_ASSIGN(risksAfter, risk.without(set.pruned));
        addRisk(risksAfter, risk.records(), after, outcome);
    }
    HALLMARKER_TRY(addFeatures(study, risk, n, outcome));
    HALLMARKER_TRY(addSets(study, risk, outcome));

    QStringList sentences;
    const bool isBetter = study.accuracy.low > study.mostFrequentShare;
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    if (removable > 0) {
        const PrunedSet &set = study.sets.at(removable - 1);
        sentences.append(MinimisationText::tr("%1 of %2 features can be left out: %3. Without them the %4 is %5 instead of %6 (loss at most %7, allowed are %8), and %9 instead of %10 of the records are unique.")
                             .arg(removable).arg(study.features.size()).arg(set.pruned.join(QStringLiteral(", ")), p.value(u"measure").toString(), number(set.measure), number(study.measure), number(set.loss.interval.high), number(limit), DefinitionParts::percent(risksAfter.uniqueShare), DefinitionParts::percent(risksBefore.uniqueShare)));
        outcome.verdict = core::Verdict::Fail;
    } else if (study.sets.isEmpty()) {
        sentences.append(MinimisationText::tr("All %1 features have a reason to be kept.").arg(study.features.size()));
        outcome.verdict = core::Verdict::Pass;
    } else {
        const PrunedSet &first = study.sets.first();
        const bool isSure = first.loss.interval.low > limit;
        sentences.append(isSure ? MinimisationText::tr("No feature can be left out: without %1 alone at least %2 of the %3 are lost, allowed are %4.").arg(first.pruned.first(), number(first.loss.interval.low), p.value(u"measure").toString(), number(limit))
                                : MinimisationText::tr("It is not certain whether %1 can be left out: the loss lies between %2 and %3, allowed are %4. More samples would tell.").arg(first.pruned.first(), number(first.loss.interval.low), number(first.loss.interval.high), number(limit)));
        outcome.verdict = isSure ? core::Verdict::Pass : core::Verdict::Inconclusive;
    }
    if (!isBetter) {
        outcome.hazards.append(QStringLiteral("no-better-than-constant"));
        outcome.verdict = core::Verdict::Inconclusive;
    } else if (areScoresDoubtful(outcome.hazards) && !(outcome.hazards == QStringList{QStringLiteral("label-only-output")})) {
        outcome.verdict = core::Verdict::Inconclusive;
    }
    QStringList unused;
    for (const QString &name : risk.names())
        if (std::none_of(study.features.begin(), study.features.end(), [&](const RankedFeature &feature) { return feature.name == name; }))
            unused.append(name);
    if (!unused.isEmpty())
        sentences.append(MinimisationText::tr("The model does not take %1: nothing is lost without these columns, but they count for the risk as long as they are kept.").arg(unused.join(QStringLiteral(", "))));
    sentences.append(MinimisationText::tr("The model was not trained anew: pruned features were replaced by their averages."));
    for (const QString &hazard : std::as_const(outcome.hazards))
        sentences.append(hazard == QLatin1String("no-better-than-constant") ? MinimisationText::tr("The model is not surely better than always giving the most frequent answer, so that it loses little says little.") : ModelEvaluation::explain(hazard));
    outcome.reason = (sentences + evaluation.notes()).join(QLatin1Char(' '));
    return outcome;
}

} // namespace hallmarker::checks
