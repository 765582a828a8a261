#include "app/example/CreditData.h"

#include "app/example/CreditApplicant.h"

#include <QMap>
#include <QString>

#include <array>
#include <vector>

namespace hallmarker::example {

namespace {

constexpr std::array givenNames = {"Alma", "Bruno", "Clara", "David", "Edda", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Karla", "Lukas", "Mira", "Noel", "Olga", "Paul", "Rosa", "Simon", "Tilda", "Viktor"};
constexpr std::array familyNames = {"Ahrens", "Brandt", "Clausen", "Decker", "Ebert", "Fiedler", "Gerlach", "Hansen", "Ivers", "Jahn", "Kessler", "Lindner", "Menzel", "Nolte", "Ohlsen", "Petry", "Rasch", "Sievers", "Thoma", "Ullmann", "Vogt", "Wendt", "Zeller"};

QByteArray yesNo(bool value)
{
    return value ? "yes" : "no";
}

QByteArray padded(quint64 value, int digits)
{
    return QByteArray::number(value).rightJustified(digits, '0');
}

/// A German IBAN of a bank code that is not assigned, with the right check digits (ISO 13616, mod 97).
QByteArray fictionalIban(core::RandomStream &random)
{
    const QByteArray account = "99999999" + padded(random.below(10'000'000'000ULL), 10);
    unsigned rest = 0;
    const QByteArray digits = account + "131400";
    for (const char digit : digits)
        rest = (rest * 10 + static_cast<unsigned>(digit - '0')) % 97;
    return "DE" + padded(98 - rest, 2) + account;
}

QByteArray commonFields(const CreditApplicant &one)
{
    return one.employmentName() + ',' + QByteArray::number(one.income) + ',' + QByteArray::number(one.amount) + ',' + QByteArray::number(one.duration) + ','
        + one.historyName() + ',' + yesNo(one.defaults) + '\n';
}

QByteArray fineRow(const CreditApplicant &one)
{
    return QByteArray::number(one.age) + ',' + (one.isFemale ? "female" : "male") + ',' + one.regionName() + ',' + commonFields(one);
}

constexpr char fineHeader[] = "age,sex,region,employment,income,amount,duration,history,default\n";
constexpr int trainingRows = 3000;

std::vector<CreditApplicant> drawMany(core::Seed seed, int count, double incomeShift)
{
    core::RandomStream random(seed);
    std::vector<CreditApplicant> all;
    all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        all.push_back(CreditApplicant::draw(random, incomeShift));
    return all;
}

} // namespace

QByteArray CreditData::rawApplications() const
{
    core::RandomStream random(core::Seed{m_seed.value + 1});
    QByteArray csv = "application,name,email,phone,iban,birth_date,sex,postcode,employment,income,amount,duration,history,default\n";
    for (int i = 0; i < 1200; ++i) {
        const CreditApplicant one = CreditApplicant::draw(random, 1);
        const QByteArray given = givenNames[random.below(givenNames.size())];
        const QByteArray family = familyNames[random.below(familyNames.size())];
        csv += "A" + padded(10'000 + static_cast<quint64>(i), 6) + ',' + given + ' ' + family + ',' + given.toLower() + '.' + family.toLower() + QByteArray::number(i) + "@example.org,";
        csv += "+49 30 23125 " + padded(random.below(1000), 3) + ',' + fictionalIban(random) + ',';
        csv += QByteArray::number(2025 - one.age) + '-' + padded(1 + random.below(12), 2) + '-' + padded(1 + random.below(28), 2) + ',';
        csv += QByteArray(one.isFemale ? "female" : "male") + ',' + padded(1000 + static_cast<quint64>(one.region) * 15'000 + random.below(9000), 5) + ',' + commonFields(one);
    }
    return csv;
}

QByteArray CreditData::training() const
{
    QByteArray csv = fineHeader;
    for (const CreditApplicant &one : drawMany(m_seed, trainingRows, 1))
        csv += fineRow(one);
    return csv;
}

QByteArray CreditData::release() const
{
    const auto bandOf = [](const CreditApplicant &one) { return one.age < 35 ? "18-34" : one.age < 50 ? "35-49" : one.age < 65 ? "50-64" : "65+"; };
    const auto keyOf = [&](const CreditApplicant &one) { return QByteArray(bandOf(one)) + ',' + (one.isFemale ? "female" : "male") + ',' + (one.region < 2 ? "north-east" : "elsewhere"); };
    const std::vector<CreditApplicant> all = drawMany(m_seed, trainingRows, 1);
    QMap<QByteArray, int> sizes;
    for (const CreditApplicant &one : all)
        ++sizes[keyOf(one)];
    QByteArray csv = "age_band,sex,region,employment,income,amount,duration,history,default\n";
    for (const CreditApplicant &one : all) {
        if (sizes.value(keyOf(one)) >= 5)
            csv += keyOf(one) + ',' + commonFields(one);
    }
    return csv;
}

QByteArray CreditData::laterQuarter() const
{
    QByteArray csv = fineHeader;
    for (const CreditApplicant &one : drawMany(core::Seed{m_seed.value + 2}, 800, 0.82))
        csv += fineRow(one);
    return csv;
}

} // namespace hallmarker::example
