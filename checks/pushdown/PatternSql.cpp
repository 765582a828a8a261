#include "checks/pushdown/PatternSql.h"

#include "checks/privacy/PiiCards.h"

#include <algorithm>
#include <map>

namespace hallmarker::checks {

namespace {

/// A whole match in the first group of one expression, with what may not stand beside it.
QString guarded(const QString &pattern, PiiEdge left, PiiEdge right)
{
    const auto before = [](PiiEdge edge) {
        switch (edge) {
        case PiiEdge::Digit: return QStringLiteral("(?<!\\d)");
        case PiiEdge::Alnum: case PiiEdge::None: return QStringLiteral("(?<![[:alnum:]])");
        case PiiEdge::Hyphen: return QStringLiteral("(?<![-\\w])");
        case PiiEdge::Plus: return QStringLiteral("(?<![+\\w])");
        default: return QStringLiteral("(?<!\\w)");
        }
    };
    const auto after = [](PiiEdge edge) {
        switch (edge) {
        case PiiEdge::Digit: return QStringLiteral("(?!\\d)");
        case PiiEdge::Alnum: case PiiEdge::None: return QStringLiteral("(?![[:alnum:]])");
        default: return QStringLiteral("(?!\\w)");
        }
    };
    // "3.14159265": what stands beside a decimal point is no number of its own.
    return QString(before(left) + QStringLiteral("(?:(?<!\\d\\.)|(?!\\d))(") + pattern + QStringLiteral(")(?:(?!\\.\\d)|(?<!\\d))") + after(right));
}

QString quotedPattern(const QString &pattern)
{
    return QString(QLatin1Char('\'') + QString(pattern).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\''));
}

/// Luhn's check digit over the digits of g[1] (ISO/IEC 7812-1).
QString luhnHolds()
{
    return QStringLiteral("(SELECT SUM(CASE WHEN (LENGTH(x.d) - i) % 2 = 1 THEN (2 * CAST(SUBSTR(x.d, i, 1) AS integer)) / 10 + (2 * CAST(SUBSTR(x.d, i, 1) AS integer)) % 10 ELSE CAST(SUBSTR(x.d, i, 1) AS integer) END) % 10 "
                          "FROM (SELECT REGEXP_REPLACE(g[1], '[^0-9]', '', 'g') AS d) x, generate_series(1, LENGTH(x.d)) AS i) = 0");
}

/// A beginning and a length of the digits of g[1] that belong together (ISO/IEC 7812-1).
QString cardShapeHolds()
{
    QStringList ranges;
    for (const CardRange &range : cardRanges())
        ranges.append(QStringLiteral("x.h BETWEEN %1 AND %2 AND x.n BETWEEN %3 AND %4").arg(range.first).arg(range.last).arg(range.shortest).arg(range.longest));
    return QString(QStringLiteral("(SELECT ") + ranges.join(QStringLiteral(" OR ")) + QStringLiteral(" FROM (SELECT CAST(SUBSTR(y.d, 1, 4) AS integer) AS h, LENGTH(y.d) AS n FROM (SELECT REGEXP_REPLACE(g[1], '[^0-9]', '', 'g') AS d) y) x)"));
}

/// The remainder by 97 of an IBAN in g[1] (ISO 13616).
QString ibanHolds()
{
    return QStringLiteral("(SELECT CAST(STRING_AGG(CASE WHEN y.c BETWEEN '0' AND '9' THEN y.c ELSE CAST(ASCII(y.c) - 55 AS text) END, '' ORDER BY y.i) AS numeric) % 97 "
                          "FROM (SELECT i, SUBSTR(SUBSTR(x.d, 5) || SUBSTR(x.d, 1, 4), i, 1) COLLATE \"C\" AS c FROM (SELECT REPLACE(g[1], ' ', '') AS d) x, generate_series(1, LENGTH(x.d)) AS i) y) = 1");
}

/// Whether there is a match that fulfils a condition on g[1]. Taking matches out costs thirty times what finding one does, so
/// it is asked first whether there is any.
QString matchesWhere(const QString &pattern, bool isCaseIgnored, const QString &condition)
{
    return QStringLiteral("v %1 %2 AND EXISTS (SELECT 1 FROM REGEXP_MATCHES(v, %2, '%3') AS m(g) WHERE %4)").arg(isCaseIgnored ? QStringLiteral("~*") : QStringLiteral("~"), quotedPattern(pattern), isCaseIgnored ? QStringLiteral("gi") : QStringLiteral("g"), condition);
}

QString hasMatch(const QString &pattern)
{
    return QStringLiteral("v ~* %1").arg(quotedPattern(pattern));
}

/// Shapes of what is found by code of its own.
QString detectorPattern(PiiDetector detector)
{
    switch (detector) {
    case PiiDetector::Email:
        return QStringLiteral("(?<![\\w.+-])([a-z0-9!#$%&*+/=?^_{|}~-]+(\\.[a-z0-9!#$%&*+/=?^_{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,24})(?![\\w-])");
    case PiiDetector::Ip:
        return QStringLiteral("(?<![\\w.])(((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))(?![\\w.])");
    default:
        return {};
    }
}

bool isLuhnEntity(const PiiEntity &entity)
{
    return entity.rule != nullptr && (entity.rule == piiRule("card") || entity.rule == piiRule("luhn"));
}

} // namespace

EntitySql PatternSql::of(const PiiCatalogue &catalogue, int index, bool isHinted, float minConfidence)
{
    const PiiEntity &entity = catalogue.entities()[std::size_t(index)];
    EntitySql sql;
    // By confidence, the best first. Shapes alone become one expression, because PostgreSQL keeps few of them ready.
    std::map<float, QStringList, std::greater<>> conditions;
    std::map<float, QStringList, std::greater<>> shapes;
    if (entity.detector == PiiDetector::Iban) {
        sql.basis = EntitySql::Basis::CheckDigits;
        conditions[entity.score].append(matchesWhere(QStringLiteral("(?<![[:alnum:]])([A-Z]{2}\\d{2}( ?[A-Z0-9]){11,30})(?![[:alnum:]])"), false, ibanHolds()));
    } else if (entity.detector != PiiDetector::Patterns) {
        const QString pattern = detectorPattern(entity.detector);
        if (pattern.isEmpty())
            return sql;
        sql.basis = EntitySql::Basis::Pattern;
        shapes[piiConfidence(entity, entity.score, false, isHinted, isHinted, false)].append(pattern);
    } else {
        const bool isLuhn = isLuhnEntity(entity);
        sql.basis = isLuhn ? EntitySql::Basis::CheckDigits : EntitySql::Basis::Pattern;
        for (const PiiPattern &pattern : catalogue.patterns()) {
            if (pattern.entity != index)
                continue;
            const QString text = guarded(QString::fromStdString(pattern.match), pattern.left, pattern.right);
            const QString rule = entity.rule == piiRule("card") ? QString(cardShapeHolds() + QStringLiteral(" AND ") + luhnHolds()) : luhnHolds();
            const float confidence = piiConfidence(entity, pattern.score, isLuhn, isHinted, isHinted, false);
            if (isLuhn)
                conditions[confidence].append(matchesWhere(text, true, rule));
            else
                shapes[confidence].append(text);
        }
    }
    for (const auto &[confidence, patterns] : shapes)
        conditions[confidence].append(hasMatch(patterns.join(QLatin1Char('|'))));
    QString cases;
    for (const auto &[confidence, texts] : conditions) {
        if (!(confidence > 0) || confidence < minConfidence)
            continue;
        sql.expressions += int(texts.size()) * (sql.basis == EntitySql::Basis::CheckDigits ? 3 : 1);
        cases += QStringLiteral(" WHEN ") + texts.join(QStringLiteral(" OR ")) + QStringLiteral(" THEN ") + QString::number(double(confidence), 'f', 4);
    }
    if (!cases.isEmpty())
        sql.confidence = QStringLiteral("CASE") + cases + QStringLiteral(" ELSE 0 END");
    return sql;
}

} // namespace hallmarker::checks
