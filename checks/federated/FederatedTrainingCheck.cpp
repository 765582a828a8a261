#include "checks/federated/FederatedTrainingCheck.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/federated/FederatedBaselines.h"
#include "checks/federated/FederatedTraining.h"
#include "checks/statistics/Intervals.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct FederatedText {
    Q_DECLARE_TR_FUNCTIONS(FederatedText)
};

core::ParameterSpec requiredColumn(const char *key, const QString &label, const QString &help)
{
    core::ParameterSpec spec = DefinitionParts::requiredColumns(key, label, help, QStringLiteral("data"));
    spec.type = core::ParameterType::Column;
    return spec;
}

core::CheckDefinition federatedDefinition()
{
    const QString privacy = FederatedText::tr("Privacy");
    const QString training = FederatedText::tr("Training");
    const QString limits = FederatedText::tr("Limits");
    core::CheckDefinition d;
    d.id = QStringLiteral("privacy.federated");
    d.version = QStringLiteral("2");
    d.title = FederatedText::tr("Federated training with noise");
    d.summary = FederatedText::tr("Divides the records among clients, trains a small model by federated averaging with clipped updates and Gaussian noise, and shows what the model gives away about one client (epsilon) beside its accuracy after each round. "
                                  "Epsilon holds against everybody who sees the model of each round; the server that adds up the updates has to be trusted, or adds up securely. The scale of the features comes from the records of the server, about which epsilon says nothing.");
    d.verdictRule = FederatedText::tr("Fails when epsilon after the last round (its upper end) lies above \"max_epsilon\" or is infinite, or when the whole interval of the accuracy lies below \"min_accuracy\". "
                                      "Passes when epsilon keeps the limit, the whole interval of the accuracy lies at least at \"min_accuracy\" and above always giving the most frequent answer, and no parameter is insecure (named hazards). Otherwise inconclusive.");
    d.sources = {QStringLiteral("McMahan et al. 2017, Communication-efficient learning of deep networks from decentralized data"), QStringLiteral("McMahan, Ramage, Talwar, Zhang 2018, Learning differentially private recurrent language models"), QStringLiteral("Koskela, Jalko, Honkela 2020, Computing tight differential privacy guarantees using FFT"),
                 QStringLiteral("Mironov, Talwar, Zhang 2019, Renyi differential privacy of the sampled Gaussian mechanism"), QStringLiteral("Canonne, Kamath, Steinke 2020, The discrete Gaussian for differential privacy"), QStringLiteral("Hsu, Qi, Brown 2019, Measuring the effects of non-identical data distribution"), QStringLiteral("NIST SP 800-226")};
    d.inputs = {{QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, FederatedText::tr("Data"), FederatedText::tr("The table that clients would hold together, with the right answers.")}};
    d.parameters = {
        requiredColumn("label", FederatedText::tr("Right answer"), FederatedText::tr("The column that the model learns to give.")),
        DefinitionParts::columns("features", FederatedText::tr("Features"), FederatedText::tr("Empty: all other columns."), QStringLiteral("data")),
        DefinitionParts::integer("clients", FederatedText::tr("Clients"), FederatedText::tr("Among how many the records are divided. Epsilon is about one client with all of its records. As many as records: each is a client."), 100, 1, 1e6),
        DefinitionParts::choice("partition", FederatedText::tr("Division of the records"), FederatedText::tr("even: at random. dirichlet: clients hold different mixtures of answers. column: each value of \"owner\" is a client."), {QStringLiteral("even"), QStringLiteral("dirichlet"), QStringLiteral("column")}),
        DefinitionParts::real("alpha", FederatedText::tr("Evenness of the mixtures"), FederatedText::tr("Of the Dirichlet distribution: 0.1 gives clients with few answers each, 100 nearly equal ones."), 0.5, 0.001, 1e6),
        DefinitionParts::text("owner", FederatedText::tr("Column that names the client"), FederatedText::tr("For the division by column, such as a hospital or a person."), QString()),
        DefinitionParts::integer("rounds", FederatedText::tr("Rounds"), FederatedText::tr("How often clients train and the server adds up."), 50, 1, 100000, privacy),
        DefinitionParts::real("sampling_rate", FederatedText::tr("Sampling rate"), FederatedText::tr("The chance of each client to take part in a round, drawn for each on its own. A fixed number of clients per round is not what is accounted for."), 0.1, 1e-6, 1, privacy),
        DefinitionParts::real("clip_norm", FederatedText::tr("Clip norm"), FederatedText::tr("Longer updates are cut to this norm. 0: not clipped; then no noise is added either, and nothing is guaranteed."), 1, 0, 1e6, privacy),
        DefinitionParts::real("noise_multiplier", FederatedText::tr("Noise multiplier"), FederatedText::tr("Standard deviation of the noise on the sum of the updates, in clip norms. 0: no noise, and nothing is guaranteed. Not used when an epsilon is wanted."), 1, 0, 1000, privacy),
        DefinitionParts::real("epsilon", FederatedText::tr("Wanted epsilon"), FederatedText::tr("The least noise that keeps all rounds within it is taken. 0: the noise multiplier counts."), 0, 0, 1000, privacy),
        DefinitionParts::real("delta", FederatedText::tr("Delta"), FederatedText::tr("The chance that epsilon does not hold; far below one in the number of clients. 0: one in ten times the number of clients."), 0, 0, 0.5, privacy),
        DefinitionParts::integer("hidden", FederatedText::tr("Hidden units"), FederatedText::tr("0: a linear model. More weights, more noise in all."), 0, 0, 512, training),
        DefinitionParts::integer("local_epochs", FederatedText::tr("Passes of a client"), FederatedText::tr("How often a client goes through its records in a round."), 1, 1, 100, training),
        DefinitionParts::integer("local_batch", FederatedText::tr("Batch of a client"), FederatedText::tr("0: all of its records at once."), 0, 0, 1e6, training),
        DefinitionParts::real("learning_rate", FederatedText::tr("Learning rate of a client"), FederatedText::tr("Larger steps make longer updates, which are clipped."), 0.5, 1e-6, 1000, training),
        DefinitionParts::real("server_rate", FederatedText::tr("Learning rate of the server"), FederatedText::tr("By how much the mean update counts."), 1, 1e-6, 1000, training),
        DefinitionParts::real("held_out", FederatedText::tr("Records of the server"), FederatedText::tr("Which part is held out to measure the accuracy on and to take the scale of the features from."), 0.3, 0.01, 0.9, training),
        DefinitionParts::integer("repeats", FederatedText::tr("Repetitions"), FederatedText::tr("Training is repeated with other noise so often; the accuracy is the mean."), 3, 1, 50, training),
        DefinitionParts::integer("curve_points", FederatedText::tr("Rounds shown"), FederatedText::tr("The table tells of so many rounds, the last one among them."), 50, 1, 1000, training),
        DefinitionParts::real("max_epsilon", FederatedText::tr("Largest epsilon"), FederatedText::tr("After the last round."), 10, 0, 1000, limits),
        DefinitionParts::real("min_accuracy", FederatedText::tr("Smallest accuracy"), FederatedText::tr("Beside this the model must always beat giving the most frequent answer."), 0, 0, 1, limits),
    };
    d.figures = {
        DefinitionParts::figure("epsilon", FederatedText::tr("Epsilon"), "", FederatedText::tr("How much the models of all rounds tell about whether one client took part; smaller is safer. Never below the truth."), -1),
        DefinitionParts::figure("epsilon_rdp", FederatedText::tr("Epsilon by Renyi divergence"), "", FederatedText::tr("The same by another accountant, whose bound is as safe and less tight."), -1),
        DefinitionParts::figure("delta", FederatedText::tr("Delta"), "", FederatedText::tr("The chance that epsilon does not hold."), -1),
        DefinitionParts::figure("noise_multiplier", FederatedText::tr("Noise multiplier"), "", FederatedText::tr("The noise that was used, in clip norms."), 0),
        DefinitionParts::figure("clients", FederatedText::tr("Clients"), "", FederatedText::tr("Among how many one client hides."), 1),
        DefinitionParts::figure("empty_clients", FederatedText::tr("Clients without records"), "", FederatedText::tr("They take part with an update of nothing."), 0),
        DefinitionParts::figure("accuracy", FederatedText::tr("Accuracy"), "share", FederatedText::tr("Which part of the held-out records the trained model gets right."), 1),
        DefinitionParts::figure("accuracy_without_noise", FederatedText::tr("Accuracy without noise"), "share", FederatedText::tr("The same without clipping and noise: what privacy costs."), 1),
        DefinitionParts::figure("accuracy_central", FederatedText::tr("Accuracy in one place"), "share", FederatedText::tr("The same model trained by one who holds all records, without clipping and noise: what federation and privacy cost together."), 1),
        DefinitionParts::figure("accuracy_alone", FederatedText::tr("Accuracy of a client alone"), "share", FederatedText::tr("The same model trained by each client on its own records only, on average: what taking part gains."), 0),
        DefinitionParts::figure("most_frequent_share", FederatedText::tr("Most frequent answer"), "share", FederatedText::tr("How often one would be right by always giving the most frequent answer."), 0),
        DefinitionParts::figure("clipped_share", FederatedText::tr("Clipped updates"), "share", FederatedText::tr("Which part of the updates was longer than the clip norm."), 0),
        DefinitionParts::figure("update_norm", FederatedText::tr("Norm of the updates"), "", FederatedText::tr("How long updates are before clipping, on average; a guide to the clip norm. It is measured on the data and not covered by epsilon."), 0),
    };
    d.isSeeded = true;
    return d;
}

core::Result<ClientPartition> partitionOf(const FederatedData &data, const QJsonObject &p, core::Seed seed)
{
    const QString way = p.value(u"partition").toString();
    if (way == QLatin1String("column")) {
        if (data.owners.empty())
            return core::Error(core::ErrorKind::Usage, FederatedText::tr("The division by column needs the column that names the client."), {}, {.pointer = QStringLiteral("/owner")});
        return ClientPartition::byValue(data.owners);
    }
    const auto clients = std::size_t(p.value(u"clients").toInteger(100));
    if (clients > data.clients.size())
        return core::Error(core::ErrorKind::Usage, FederatedText::tr("%1 records cannot be divided among %2 clients. Take at most as many clients as records.").arg(data.clients.size()).arg(clients), {}, {.pointer = QStringLiteral("/clients")});
    return way == QLatin1String("dirichlet") ? ClientPartition::skewed(data.clients.y, clients, p.value(u"alpha").toDouble(0.5), seed) : ClientPartition::even(data.clients.size(), clients, seed);
}

/// Rounds that are told of, from 1; the last one always.
std::vector<int> shownRounds(int rounds, int points)
{
    std::vector<int> shown;
    const int count = std::min(rounds, points);
    for (int i = 1; i <= count; ++i)
        shown.push_back(int(std::ceil(double(rounds) * i / count)));
    return shown;
}

core::Figure epsilonFigure(const char *key, double value)
{
    core::Figure figure = DefinitionParts::number(key, value);
    if (!std::isfinite(value)) {
        figure.value = std::numeric_limits<double>::quiet_NaN();
        figure.note = FederatedText::tr("Infinite: nothing is guaranteed.");
    }
    return figure;
}

/// What the same model reaches without federation.
struct ReferenceTraining {
    std::vector<std::vector<double>> central; ///< by repetition, after each round
    std::vector<double> alone;                ///< in ascending order, by client

    static core::Result<ReferenceTraining> of(const FederatedData &data, const ClientPartition &partition, const LocalTraining &local, int rounds, int repeats, core::Seed seed, core::Progress &progress)
    {
        ReferenceTraining training;
        core::RandomStream seeds(seed);
        for (int repeat = 0; repeat < repeats; ++repeat) {
            const core::Seed own{seeds.next()};
            HALLMARKER_ASSIGN(std::vector<double> accuracies, FederatedBaselines::central(data, local, rounds, own, progress));
            training.central.push_back(std::move(accuracies));
            if (repeat == 0) {
                HALLMARKER_ASSIGN(training.alone, FederatedBaselines::alone(data, partition, local, rounds, own, progress));
                std::sort(training.alone.begin(), training.alone.end());
            }
        }
        return training;
    }
    std::vector<double> centralAt(std::size_t round) const
    {
        std::vector<double> all;
        for (const auto &run : central)
            all.push_back(run[round]);
        return all;
    }
    /// The accuracy that this share of the clients does not reach.
    double aloneAt(double share) const { return alone[std::size_t(share * double(alone.size() - 1) + 0.5)]; }
};

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double deviationOf(const std::vector<double> &values)
{
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return values.size() > 1 ? std::sqrt(squares / double(values.size() - 1)) : 0;
}

/// All repetitions of the training.
struct RepeatedTraining {
    std::vector<std::vector<FederatedRound>> runs;

    double accuracy(std::size_t round) const
    {
        double sum = 0;
        for (const auto &run : runs)
            sum += run[round].accuracy;
        return sum / double(runs.size());
    }
    std::vector<double> at(std::size_t round) const
    {
        std::vector<double> all;
        for (const auto &run : runs)
            all.push_back(run[round].accuracy);
        return all;
    }
    std::pair<double, double> range(std::size_t round) const
    {
        std::pair<double, double> range{1, 0};
        for (const auto &run : runs)
            range = {std::min(range.first, run[round].accuracy), std::max(range.second, run[round].accuracy)};
        return range;
    }
    static core::Result<RepeatedTraining> of(const FederatedData &data, const ClientPartition &partition, const FederatedProtection &protection, const LocalTraining &local, int repeats, core::Seed seed, core::Progress &progress)
    {
        RepeatedTraining training;
        core::RandomStream seeds(seed);
        for (int repeat = 0; repeat < repeats; ++repeat) {
            HALLMARKER_ASSIGN(FederatedRun run, FederatedTraining::run(data, partition, protection, local, core::Seed{seeds.next()}, progress));
            training.runs.push_back(std::move(run.rounds));
        }
        return training;
    }
};

/// The mean over the repetitions; the interval spans those of the worst and of the best one.
core::Figure accuracyFigure(const char *key, const std::vector<double> &repetitions, qint64 n)
{
    core::Figure figure = DefinitionParts::share(key, meanOf(repetitions), n);
    const auto [worst, best] = std::minmax_element(repetitions.begin(), repetitions.end());
    figure.low = wilsonInterval(std::llround(*worst * double(n)), n).low;
    figure.high = wilsonInterval(std::llround(*best * double(n)), n).high;
    figure.note = FederatedText::tr("Mean over the repetitions; the interval reaches from that of the worst to that of the best one.");
    return figure;
}

/// The spread over the clients, not that of the sample.
core::Figure aloneFigure(const ReferenceTraining &reference, qint64 n)
{
    core::Figure figure = DefinitionParts::share("accuracy_alone", meanOf(reference.alone), n);
    figure.low = reference.aloneAt(0.05);
    figure.high = reference.aloneAt(0.95);
    figure.note = FederatedText::tr("Mean over the %1 clients that hold records; nine in ten of them lie in the interval.").arg(reference.alone.size());
    return figure;
}

core::FigureTable baselinesTable(const RepeatedTraining &training, const RepeatedTraining &without, const ReferenceTraining &reference, std::size_t round)
{
    core::FigureTable table{QStringLiteral("baselines"), FederatedText::tr("What privacy and federation cost: accuracy of the same model"),
                             {FederatedText::tr("Training"), FederatedText::tr("Accuracy"), FederatedText::tr("lowest"), FederatedText::tr("highest"), FederatedText::tr("Standard deviation"), FederatedText::tr("Trainings")}, {}};
    const auto add = [&table](const QString &name, const std::vector<double> &values) {
        const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
        table.rows.append(QJsonArray{name, meanOf(values), *lowest, *highest, deviationOf(values), qint64(values.size())});
    };
    add(FederatedText::tr("federated, with clipping and noise"), training.at(round));
    add(FederatedText::tr("federated, without clipping and noise"), without.at(round));
    add(FederatedText::tr("in one place, all records"), reference.centralAt(round));
    add(FederatedText::tr("each client alone"), reference.alone);
    return table;
}

void decideFederated(const QJsonObject &p, const EpsilonAfter &last, const core::Figure &accuracy, double mostFrequent, const FederatedProtection &protection, core::CheckOutcome &outcome)
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    const double maxEpsilon = p.value(u"max_epsilon").toDouble(10);
    const double minAccuracy = p.value(u"min_accuracy").toDouble();
    QStringList sentences{std::isfinite(last.upper) ? FederatedText::tr("After %1 rounds epsilon is at most %2 at delta %3 for one of %4 clients (noise %5); the limit is %6.").arg(last.round).arg(last.upper, 0, 'f', 4).arg(protection.delta).arg(protection.clients).arg(protection.noise, 0, 'g', 5).arg(maxEpsilon)
                                                    : FederatedText::tr("After %1 rounds epsilon is infinite; the limit is %2.").arg(last.round).arg(maxEpsilon)};
    sentences.append(FederatedText::tr("The accuracy on held-out records is %1 (%2 to %3); always giving the most frequent answer has %4.").arg(number(accuracy.value), number(*accuracy.low), number(*accuracy.high), number(mostFrequent)));
    const bool isAboveLimit = !(last.upper <= maxEpsilon);
    // Without sampling epsilon is larger, and it is accounted for: nothing is wrong with that.
    const bool isInsecure = std::any_of(outcome.hazards.begin(), outcome.hazards.end(), [](const QString &hazard) { return hazard != QLatin1String("no-subsampling"); });
    if (isAboveLimit || *accuracy.high < minAccuracy)
        outcome.verdict = core::Verdict::Fail;
    else if (isInsecure || *accuracy.low < minAccuracy || *accuracy.low <= mostFrequent)
        outcome.verdict = core::Verdict::Inconclusive;
    else
        outcome.verdict = core::Verdict::Pass;
    if (*accuracy.low <= mostFrequent)
        sentences.append(FederatedText::tr("The model is not surely better than that."));
    if (*accuracy.low < minAccuracy)
        sentences.append(FederatedText::tr("At least %1 is required.").arg(number(minAccuracy)));
    for (const QString &hazard : std::as_const(outcome.hazards))
        sentences.append(FederatedPrivacy::explain(hazard, protection));
    outcome.reason = sentences.join(QLatin1Char(' '));
}

} // namespace

FederatedTrainingCheck::FederatedTrainingCheck() : m_definition(federatedDefinition())
{
}

core::Result<core::CheckOutcome> FederatedTrainingCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!data)
        return core::Error(core::ErrorKind::Usage, FederatedText::tr("No dataset version was given. Choose the data that clients would hold."));
    HALLMARKER_ASSIGN(const core::Table table, readDataset(*data, progress));
    return simulate(table, request.parameters, request.seed, progress);
}

core::Result<core::CheckOutcome> FederatedTrainingCheck::simulate(const core::Table &table, const QJsonObject &p, core::Seed seed, core::Progress &progress)
{
    core::RandomStream seeds(seed);
    FederatedData::Choice choice;
    choice.label = p.value(u"label").toString();
    choice.features = DefinitionParts::names(p.value(u"features"));
    choice.owner = p.value(u"owner").toString();
    choice.heldOut = p.value(u"held_out").toDouble(0.3);
    choice.seed = core::Seed{seeds.next()};
    HALLMARKER_ASSIGN(const FederatedData data, FederatedData::of(table, choice));
    HALLMARKER_ASSIGN(const ClientPartition partition, partitionOf(data, p, core::Seed{seeds.next()}));

    FederatedProtection protection;
    protection.clip = p.value(u"clip_norm").toDouble(1);
    protection.noise = p.value(u"noise_multiplier").toDouble(1);
    protection.rate = p.value(u"sampling_rate").toDouble(0.1);
    protection.rounds = p.value(u"rounds").toInt(50);
    protection.clients = partition.clients();
    protection.delta = p.value(u"delta").toDouble();
    if (!(protection.delta > 0))
        protection.delta = 1 / (10 * double(protection.clients));
    if (const double wanted = p.value(u"epsilon").toDouble(); wanted > 0) {
        progress.report(FederatedText::tr("Looking for the noise that keeps epsilon"), 0, 0);
        HALLMARKER_ASSIGN(protection.noise, FederatedPrivacy::calibratedNoise(protection, wanted));
    }
    LocalTraining local;
    local.hidden = p.value(u"hidden").toInt();
    local.epochs = p.value(u"local_epochs").toInt(1);
    local.batch = p.value(u"local_batch").toInt();
    local.rate = p.value(u"learning_rate").toDouble(0.5);
    local.serverRate = p.value(u"server_rate").toDouble(1);
    const int repeats = p.value(u"repeats").toInt(3);
    const core::Seed trainingSeed{seeds.next()};
    HALLMARKER_ASSIGN(const RepeatedTraining training, RepeatedTraining::of(data, partition, protection, local, repeats, trainingSeed, progress));
    FederatedProtection open = protection;
    open.noise = 0;
    open.clip = 0;
    HALLMARKER_ASSIGN(const RepeatedTraining without, RepeatedTraining::of(data, partition, open, local, repeats, trainingSeed, progress));
    HALLMARKER_ASSIGN(const ReferenceTraining reference, ReferenceTraining::of(data, partition, local, protection.rounds, repeats, trainingSeed, progress));

    core::CheckOutcome outcome;
    QJsonArray rows;
    EpsilonAfter last;
    const FederatedAccount account(protection);
    const auto cell = [](double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); };
    for (const int round : shownRounds(protection.rounds, p.value(u"curve_points").toInt(50))) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, FederatedText::tr("The simulation was cancelled."));
        progress.report(FederatedText::tr("Adding up the privacy loss of %1 rounds").arg(round), round, protection.rounds);
        HALLMARKER_ASSIGN(last, account.after(round));
        const auto at = std::size_t(round - 1);
        const auto [worst, best] = training.range(at);
        const FederatedRound &first = training.runs.front()[at];
        rows.append(QJsonArray{round, cell(last.upper), cell(last.lower), cell(last.renyi), training.accuracy(at), worst, best, without.accuracy(at), first.taking, first.clipped, first.meanNorm, meanOf(reference.centralAt(at))});
    }
    outcome.tables.append({QStringLiteral("rounds"), protection.isUnprotected() ? FederatedText::tr("Accuracy by round; epsilon is infinite") : FederatedText::tr("Epsilon and accuracy by round"),
                           {FederatedText::tr("Round"), FederatedText::tr("Epsilon at most"), FederatedText::tr("Epsilon at least"), FederatedText::tr("By Renyi divergence"), FederatedText::tr("Accuracy"), FederatedText::tr("lowest"), FederatedText::tr("highest"), FederatedText::tr("Accuracy without noise"),
                            FederatedText::tr("Clients taking part"), FederatedText::tr("of them clipped"), FederatedText::tr("Norm of updates"), FederatedText::tr("Accuracy in one place")},
                           rows});

    std::vector<qint64> frequency(std::size_t(data.classNames.size()), 0);
    for (const int answer : data.server.y)
        ++frequency[std::size_t(answer)];
    const auto n = qint64(data.server.size());
    const double mostFrequent = double(*std::max_element(frequency.begin(), frequency.end())) / double(n);
    double taking = 0, clipped = 0, norms = 0;
    for (const auto &run : training.runs)
        for (const FederatedRound &round : run) {
            taking += round.taking;
            clipped += round.clipped;
            norms += round.meanNorm * round.taking;
        }
    const auto lastRound = std::size_t(protection.rounds - 1);
    const core::Figure accuracy = accuracyFigure("accuracy", training.at(lastRound), n);
    const core::Figure central = accuracyFigure("accuracy_central", reference.centralAt(lastRound), n);
    const core::Figure alone = aloneFigure(reference, n);
    outcome.tables.append(baselinesTable(training, without, reference, lastRound));
    outcome.figures << epsilonFigure("epsilon", last.upper) << epsilonFigure("epsilon_rdp", last.renyi) << DefinitionParts::number("delta", protection.delta) << DefinitionParts::number("noise_multiplier", protection.noise)
                    << DefinitionParts::number("clients", double(protection.clients)) << DefinitionParts::number("empty_clients", double(partition.emptyClients())) << accuracy << accuracyFigure("accuracy_without_noise", without.at(lastRound), n)
                    << central << alone << DefinitionParts::share("most_frequent_share", mostFrequent, n);
    core::Figure clippedShare = DefinitionParts::share("clipped_share", taking > 0 ? clipped / taking : std::numeric_limits<double>::quiet_NaN(), qint64(taking));
    core::Figure norm = DefinitionParts::number("update_norm", taking > 0 ? norms / taking : std::numeric_limits<double>::quiet_NaN());
    if (!(taking > 0))
        clippedShare.note = norm.note = FederatedText::tr("No client took part in any round.");
    outcome.figures << clippedShare << norm;
    outcome.hazards = FederatedPrivacy::hazardsOf(protection, last.upper);
    decideFederated(p, last, accuracy, mostFrequent, protection, outcome);
    outcome.reason += QLatin1Char(' ') + FederatedText::tr("In one place with all records the same model has %1, a client alone %2 on average (nine in ten between %3 and %4).").arg(central.value, 0, 'f', 3).arg(alone.value, 0, 'f', 3).arg(*alone.low, 0, 'f', 3).arg(*alone.high, 0, 'f', 3);
    if (data.withoutAnswer > 0)
        outcome.reason += QLatin1Char(' ') + FederatedText::tr("%1 records without an answer were left out.").arg(data.withoutAnswer);
    return outcome;
}

} // namespace hallmarker::checks
