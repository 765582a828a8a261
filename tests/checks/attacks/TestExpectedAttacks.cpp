#include "checks/attacks/InferenceAttack.h"
#include "checks/attacks/LinkabilityAttack.h"
#include "checks/attacks/SinglingOutAttack.h"
#include "core/json/CanonicalJson.h"
#include "core/table/ColumnBuilder.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace hallmarker::checks;
using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Column jsonColumn(const QString &name, const QJsonArray &values)
{
    ColumnBuilder builder;
    for (const QJsonValue &value : values) {
        const std::string text = value.toString().toStdString();
        TypedCell cell;
        cell.kind = value.isDouble() ? TypedCell::Kind::Real : value.isNull() ? TypedCell::Kind::Missing : TypedCell::Kind::Text;
        cell.real = value.toDouble();
        cell.text = text;
        builder.add(cell);
    }
    return builder.finish(name);
}

Table byColumns(const QJsonObject &columns)
{
    std::vector<Column> all;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        all.push_back(jsonColumn(it.key(), it.value().toArray()));
    return *Table::of(std::move(all));
}

Table byRows(const QJsonArray &names, const QJsonArray &rows)
{
    QJsonObject columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QJsonArray values;
        for (const QJsonValue &row : rows)
            values.append(row[int(i)]);
        columns.insert(names.at(i).toString(), values);
    }
    return byColumns(columns);
}

QStringList namesOf(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue &name : list.toArray())
        names += name.toString();
    return names;
}

std::vector<std::vector<std::size_t>> rowsOf(const QJsonValue &list)
{
    std::vector<std::vector<std::size_t>> rows;
    for (const QJsonValue &row : list.toArray()) {
        rows.emplace_back();
        for (const QJsonValue &index : row.toArray())
            rows.back().push_back(std::size_t(index.toInt()));
    }
    return rows;
}

bool isNear(double a, double b, double tolerance)
{
    return std::fabs(a - b) <= tolerance;
}

bool checkAttack(const QJsonObject &one)
{
    const QString kind = one.value(u"kind").toString();
    const double tolerance = one.value(u"tol").toDouble(1e-9);
    if (kind == u"success_rate") {
        const SuccessRate rate = SuccessRate::of(one.value(u"success").toInt(), one.value(u"n").toInt(), one.value(u"confidence").toDouble());
        const double by = one.contains(u"decimals") ? 0.5 * std::pow(10, -one.value(u"decimals").toInt()) : tolerance;
        return isNear(rate.rate, one.value(u"rate").toDouble(), by) && isNear(rate.error, one.value(u"error").toDouble(), by);
    }
    if (kind == u"clip_risk") {
        const AttackRisk risk = AttackRisk::clipped(one.value(u"point").toDouble(), one.value(u"error").toDouble());
        return risk.value == one.value(u"value").toDouble() && isNear(risk.interval.low, one.value(u"ci")[0].toDouble(), tolerance) && isNear(risk.interval.high, one.value(u"ci")[1].toDouble(), tolerance);
    }
    if (kind == u"linkability") {
        const auto outcome = LinkabilityAttack::run(byColumns(one.value(u"synthetic").toObject()), byColumns(one.value(u"original").toObject()), {}, {namesOf(one.value(u"aux_a")), namesOf(one.value(u"aux_b")), std::size_t(one.value(u"n_neighbors").toInt()), 0, Seed{1}});
        if (!outcome)
            return false;
        const AttackRisk risk = outcome->risk(one.value(u"confidence").toDouble());
        return isNear(risk.value, one.value(u"risk").toDouble(), tolerance) && isNear(risk.interval.low, one.value(u"ci")[0].toDouble(), tolerance) && isNear(risk.interval.high, one.value(u"ci")[1].toDouble(), tolerance);
    }
    if (kind == u"link_sets") {
        const auto links = LinkabilityAttack::links(rowsOf(one.value(u"neighbours_a")), rowsOf(one.value(u"neighbours_b")), std::size_t(one.value(u"n_neighbors").toInt()));
        const QJsonObject wanted = one.value(u"links").toObject();
        bool isFine = links.size() == std::size_t(wanted.size());
        for (auto it = wanted.begin(); it != wanted.end() && isFine; ++it) {
            const std::vector<std::size_t> row = rowsOf(QJsonArray{it.value()}).front();
            const auto found = links.find(it.key().toULongLong());
            isFine = found != links.end() && found->second == std::set<std::size_t>(row.begin(), row.end());
        }
        return isFine;
    }
    if (kind == u"inference") {
        const Table release = byRows(one.value(u"columns").toArray(), one.value(u"synthetic").toArray());
        const Table original = byRows(one.value(u"columns").toArray(), one.value(u"original").toArray());
        const auto outcome = InferenceAttack::run(release, original, original, {namesOf(one.value(u"aux")), one.value(u"secret").toString(), 0.05, 0, Seed{1}});
        return outcome && isNear(outcome->attack(0).rate, one.value(u"attack_rate").toDouble(), tolerance) && outcome->controlSuccesses == outcome->successes;
    }
    if (kind == u"inference_guess") {
        const Column guesses = jsonColumn(QStringLiteral("guess"), one.value(u"guesses").toArray());
        const Column secrets = jsonColumn(QStringLiteral("secret"), one.value(u"secrets").toArray());
        bool isFine = true;
        for (std::size_t row = 0; row < guesses.size(); ++row)
            isFine = isFine && InferenceAttack::isRight(guesses, row, secrets, row, one.value(u"tolerance").toDouble()) == (one.value(u"correct")[int(row)].toInt() == 1);
        return isFine;
    }
    if (kind == u"singling_out_probability")
        return isNear(singlingOutProbability(one.value(u"n").toDouble(), one.value(u"w_min").toDouble(), one.value(u"w_max").toDouble()), one.value(u"value").toDouble(), tolerance);
    return false;
}

} // namespace

class TestExpectedAttacks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCaseAgrees()
    {
        const QString path = sharedFile(QStringLiteral("expected/attacks.json"));
        if (path.isEmpty())
            QSKIP("the shared cases are not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = parseJson(file.readAll(), path);
        VERIFY_RESULT(json);
        const QJsonArray cases = (*json)[u"cases"].toArray();
        QVERIFY(!cases.isEmpty());
        QStringList failed;
        for (const QJsonValue &value : cases) {
            if (!checkAttack(value.toObject()))
                failed += value[u"id"].toString();
        }
        qInfo("%lld of %lld cases agree", static_cast<long long>(cases.size() - failed.size()), static_cast<long long>(cases.size()));
        QCOMPARE(failed, QStringList());
    }
};

HALLMARKER_TEST(TestExpectedAttacks)
#include "TestExpectedAttacks.moc"
