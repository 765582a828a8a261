#include "tests/checks/synthetic/MadePeople.h"

#include <cmath>
#include <limits>

namespace hallmarker::tests {

core::Column textColumn(const char *name, const std::vector<std::string> &values)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const std::string &value : values)
        codes.push(value.empty() ? core::StringDictionary::missing : dictionary.codeOf(value));
    return core::Column::ofCodes(QString::fromLatin1(name), core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

core::Table madePeople(std::size_t rows, quint64 seed)
{
    core::RandomStream random(core::Seed{seed});
    std::vector<std::int64_t> ages;
    std::vector<std::string> towns, answers;
    std::vector<double> incomes;
    const std::vector<std::string> names{"north", "south", "east"};
    for (std::size_t row = 0; row < rows; ++row) {
        ages.push_back(std::int64_t(18 + random.below(60)));
        towns.push_back(names[random.below(6) < 3 ? 0 : 1 + random.below(2)]);
        const double income = std::round((1000 + 50 * double(ages.back()) + 300 * random.normal()) / 10) * 10;
        incomes.push_back(random.below(10) == 0 ? std::numeric_limits<double>::quiet_NaN() : income);
        answers.push_back(double(ages.back()) + (towns.back() == "north" ? 25 : 0) + 8 * random.normal() > 55 ? "yes" : "no");
    }
    return *core::Table::of({core::Column::ofIntegers(QStringLiteral("age"), ages), textColumn("town", towns), core::Column::ofReals(QStringLiteral("income"), incomes), textColumn("answer", answers)});
}

} // namespace hallmarker::tests
