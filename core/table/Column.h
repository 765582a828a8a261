#pragma once

#include "core/table/CodeVector.h"
#include "core/table/IntegerVector.h"
#include "core/table/StringDictionary.h"

#include <QString>

#include <memory>
#include <string>

namespace hallmarker::core {

enum class ColumnType { Text, Integer, Real, Boolean, Date };

/// Stable lower-case name ("text", "integer", "real", "boolean", "date").
QString columnTypeName(ColumnType type);

/// One column of a Table. Text, Boolean and Date are dictionary codes; Integer and Real are numbers.
/// Copies share the data; a column does not change once it is in a table.
class Column {
public:
    static Column ofCodes(QString name, ColumnType type, StringDictionary dictionary, CodeVector codes);
    static Column ofIntegers(QString name, std::vector<std::int64_t> values, std::vector<bool> missing = {});
    static Column ofIntegers(QString name, IntegerVector values, std::vector<bool> missing);
    static Column ofReals(QString name, std::vector<double> values); ///< NaN = missing
    /// The same data under another name.
    Column renamed(QString name) const;

    const QString &name() const { return m_name; }
    ColumnType type() const;
    bool isNumeric() const; ///< Integer or Real
    std::size_t size() const;
    std::size_t missingCount() const;
    bool isMissing(std::size_t row) const;

    /// The value as a number; NaN when missing or not numeric.
    double number(std::size_t row) const;
    /// The whole number of an Integer column; 0 when missing or of another type.
    std::int64_t integer(std::size_t row) const;
    /// The value as canonical UTF-8 text; "" when missing. Integers in decimal, reals in the shortest form that reads back.
    std::string text(std::size_t row) const;

    /// Dictionary codes, 0 = missing. For numeric columns they are built at first use, thread-safely, in ascending
    /// order of the number.
    const CodeVector &codes() const;
    const StringDictionary &dictionary() const;
    /// Number of distinct values that occur, without the missing one.
    std::uint32_t distinctCount() const;

private:
    struct Data;
    Column(QString name, std::shared_ptr<Data> data) : m_name(std::move(name)), m_data(std::move(data)) {}
    void ensureCodes() const;

    QString m_name;
    std::shared_ptr<Data> m_data;
};

} // namespace hallmarker::core
