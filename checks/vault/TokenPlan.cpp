#include "checks/vault/TokenPlan.h"

#include "checks/vault/TokenAlphabet.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/yaml/YamlFields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct PlanTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

QString domainOf(const TokenPlan &plan, const TokenPlan::Side &side)
{
    for (const TokenPlan::Table &table : plan.tables)
        for (const auto &[column, domain] : table.columns)
            if (table.file == side.file && column == side.column)
                return domain;
    return {};
}

std::optional<TokenPlan::Side> sideOf(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const TokenPlan::Side side{text.left(colon).trimmed(), text.mid(colon + 1).trimmed()};
    return colon > 0 && !side.column.isEmpty() ? std::optional(side) : std::nullopt;
}

} // namespace

core::Result<TokenPlan> TokenPlan::read(const QString &path)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYamlFile(path));
    core::YamlFields fields(document, QString());
    TokenPlan plan;
    const QJsonObject domains = fields.map(QStringLiteral("domains"));
    const QJsonArray tables = fields.list(QStringLiteral("tables"));
    const QStringList references = fields.texts(QStringLiteral("references"), QStringList());
    HALLMARKER_TRY(fields.finish());
    for (const QString &name : domains.keys()) {
        core::YamlFields domain(document, core::jsonPointer(QStringLiteral("/domains"), name));
        const QString alphabet = domain.text(QStringLiteral("alphabet"), QString());
        HALLMARKER_TRY(domain.finish());
        if (!alphabet.isEmpty())
            if (const auto known = TokenAlphabet::fromText(alphabet); !known)
                return known.error().at(domain.locate(QStringLiteral("alphabet")));
        plan.domains.insert(name, alphabet);
    }
    for (qsizetype i = 0; i < tables.size(); ++i) {
        core::YamlFields table(document, core::jsonPointer(QStringLiteral("/tables"), i));
        Table one{table.text(QStringLiteral("file")), {}};
        const QJsonObject columns = table.map(QStringLiteral("columns"));
        HALLMARKER_TRY(table.finish());
        if (one.file.isEmpty() || one.file.contains(QLatin1Char('/')) || one.file.startsWith(QLatin1Char('.')))
            return core::Error(core::ErrorKind::Invalid, PlanTexts::tr("A table is named by the file alone; \"%1\" is a path or hidden.").arg(one.file), {}, table.locate(QStringLiteral("file")));
        if (std::any_of(plan.tables.begin(), plan.tables.end(), [&](const Table &other) { return other.file == one.file; }))
            return core::Error(core::ErrorKind::Invalid, PlanTexts::tr("The table %1 stands twice in the plan.").arg(one.file), {}, table.locate(QStringLiteral("file")));
        for (const QString &column : columns.keys()) {
            const QString domain = columns.value(column).toString();
            if (!plan.domains.contains(domain))
                return core::Error(core::ErrorKind::Invalid, PlanTexts::tr("\"%1\" is no domain of the plan.").arg(domain), {}, document.locate(core::jsonPointer(table.pointer(QStringLiteral("columns")), column)));
            one.columns.append({column, domain});
        }
        plan.tables.append(one);
    }
    if (plan.tables.isEmpty())
        return core::Error(core::ErrorKind::Invalid, PlanTexts::tr("The plan names no table."), {}, {.file = path});
    for (qsizetype i = 0; i < references.size(); ++i) {
        const core::ErrorLocation where = document.locate(core::jsonPointer(QStringLiteral("/references"), i));
        const QStringList sides = references.at(i).split(QStringLiteral("->"));
        const auto from = sideOf(sides.value(0));
        const auto to = sideOf(sides.value(1));
        if (sides.size() != 2 || !from || !to)
            return core::Error(core::ErrorKind::Invalid, PlanTexts::tr("\"%1\" is no reference: write it as orders.csv:customer -> customers.csv:id.").arg(references.at(i)), {}, where);
        const QString one = domainOf(plan, *from);
        const QString other = domainOf(plan, *to);
        if (one != other || one.isEmpty())
            return core::Error(core::ErrorKind::Invalid, PlanTexts::tr("%1 and %2 refer to each other and must be of one domain, or the join would break.").arg(from->text(), to->text()), {}, where);
        plan.references.append({*from, *to});
    }
    return plan;
}

QJsonObject TokenPlan::toJson() const
{
    QJsonObject names;
    for (auto it = domains.begin(); it != domains.end(); ++it)
        names.insert(it.key(), it.value());
    QJsonArray rows, joins;
    for (const Table &table : tables) {
        QJsonObject columns;
        for (const auto &[column, domain] : table.columns)
            columns.insert(column, domain);
        rows.append(QJsonObject{{QStringLiteral("file"), table.file}, {QStringLiteral("columns"), columns}});
    }
    for (const Reference &reference : references)
        joins.append(QString(reference.from.text() + QStringLiteral(" -> ") + reference.to.text()));
    return {{QStringLiteral("domains"), names}, {QStringLiteral("tables"), rows}, {QStringLiteral("references"), joins}};
}

core::Digest TokenPlan::digest() const
{
    return core::Hasher::of(QJsonDocument(toJson()).toJson(QJsonDocument::Compact)); // keys of objects are sorted
}

TokenPlan TokenPlan::ofDomain(const QString &domain) const
{
    TokenPlan part;
    part.domains.insert(domain, domains.value(domain));
    for (const Table &table : tables) {
        Table some{table.file, {}};
        for (const auto &column : table.columns)
            if (column.second == domain)
                some.columns.append(column);
        if (!some.columns.isEmpty())
            part.tables.append(some);
    }
    for (const Reference &reference : references)
        if (domainOf(*this, reference.from) == domain)
            part.references.append(reference);
    return part;
}

} // namespace hallmarker::checks
