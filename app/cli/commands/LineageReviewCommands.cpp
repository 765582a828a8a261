#include "app/cli/CliTexts.h"
#include "app/cli/LineageText.h"
#include "app/cli/LineageView.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "lineage/signoff/ReviewDesk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

using namespace lineage;

QString stateWord(const SignedReview &review)
{
    return core::findingStandingName(review.judged.standing);
}

core::Result<QJsonObject> reviewJson(const ReviewDesk &desk, const SignedReview &review)
{
    HALLMARKER_ASSIGN(const QString reason, desk.reason(review));
    const core::Finding &finding = review.judged.finding;
    const auto figure = [&finding](const QString &key) { return finding.figure(key) != nullptr ? qint64(finding.figure(key)->value) : 0; };
    QJsonArray causes;
    for (const core::StaleCause &cause : review.judged.causes)
        causes.append(QJsonObject{{QStringLiteral("subject"), cause.subjectId}, {QStringLiteral("seen"), cause.seen.toString()}, {QStringLiteral("now"), cause.now.isEmpty() ? QJsonValue() : QJsonValue(cause.now.toString())}, {QStringLiteral("path"), QJsonArray::fromStringList(cause.path)}});
    return QJsonObject{{QStringLiteral("id"), finding.id},
                       {QStringLiteral("title"), review.scope.title()},
                       {QStringLiteral("scope"), review.scope.toJson()},
                       {QStringLiteral("reviewer"), review.reviewer},
                       {QStringLiteral("at"), core::instantText(review.atMs)},
                       {QStringLiteral("outcome"), review.isCorrect ? QStringLiteral("correct") : QStringLiteral("objections")},
                       {QStringLiteral("note"), review.note},
                       {QStringLiteral("state"), stateWord(review)},
                       {QStringLiteral("reason"), reason},
                       {QStringLiteral("causes"), causes},
                       {QStringLiteral("digest"), finding.inputs.value(0).digest.toString()},
                       {QStringLiteral("nodes"), figure(QStringLiteral("nodes"))},
                       {QStringLiteral("edges"), figure(QStringLiteral("edges"))},
                       {QStringLiteral("valid_until"), finding.validUntilMs > 0 ? QJsonValue(core::instantText(finding.validUntilMs)) : QJsonValue()}};
}

QString reviewText(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return LineageText::printable(json.value(QLatin1String(key)).toString()); };
    QString shown = QStringLiteral("%1\n").arg(text("title"));
    const auto line = [&shown](const QString &name, const QString &value) {
        if (!value.isEmpty())
            shown += QStringLiteral("%1  %2\n").arg(name, -12).arg(value);
    };
    line(CliTexts::tr("id"), text("id"));
    line(CliTexts::tr("outcome"), json.value(QStringLiteral("outcome")).toString() == QLatin1String("correct") ? CliTexts::tr("reviewed and correct") : CliTexts::tr("objections"));
    line(CliTexts::tr("by"), QStringLiteral("%1, %2").arg(text("reviewer"), text("at")));
    line(CliTexts::tr("covers"), CliTexts::tr("%1 nodes, %2 edges").arg(json.value(QStringLiteral("nodes")).toInteger()).arg(json.value(QStringLiteral("edges")).toInteger()));
    line(CliTexts::tr("valid until"), text("valid_until"));
    line(CliTexts::tr("note"), text("note"));
    line(CliTexts::tr("state"), text("state"));
    line(CliTexts::tr("because"), text("reason"));
    return shown;
}

/// Which part the words name.
core::Result<ReviewScope> scopeFor(const LineageView &view, const Arguments &arguments)
{
    const bool isSpace = arguments.has(QStringLiteral("namespace"));
    const bool isSelection = arguments.has(QStringLiteral("only"));
    if (isSpace != arguments.positionals.isEmpty())
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Name a node, or a namespace with --namespace."));
    if ((isSpace || isSelection) && (arguments.has(QStringLiteral("up")) || arguments.has(QStringLiteral("down"))))
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--up and --down belong to one node."));
    if (isSpace)
        return ReviewScope::ofSpace(arguments.value(QStringLiteral("namespace")));
    QList<NodeKey> nodes;
    for (const QString &reference : arguments.positionals) {
        HALLMARKER_ASSIGN(const NodeKey key, view.key(reference));
        nodes.append(key);
    }
    if (isSelection)
        return ReviewScope::selection(nodes);
    if (nodes.size() > 1)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Of several nodes say --only: these and the steps between them."));
    int steps[] = {1, 1};
    const QString names[] = {QStringLiteral("up"), QStringLiteral("down")};
    for (int i = 0; i < 2; ++i) {
        const QString word = arguments.value(names[i], QStringLiteral("1"));
        bool isNumber = true;
        steps[i] = word == QLatin1String("all") ? ReviewScope::all : word.toInt(&isNumber);
        if (word != QLatin1String("all") && (!isNumber || steps[i] < 0))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 takes a number of steps or \"all\".").arg(names[i]));
    }
    return ReviewScope::around(nodes.first(), steps[0], steps[1]);
}

core::Result<Answer> signReview(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const std::unique_ptr<LineageView> view, LineageView::open(context, false));
    ReviewOrder order;
    HALLMARKER_ASSIGN(order.scope, scopeFor(*view, arguments));
    order.isCorrect = !arguments.has(QStringLiteral("objections"));
    order.note = arguments.value(QStringLiteral("note"));
    if (arguments.has(QStringLiteral("valid-days"))) {
        order.validDays = arguments.value(QStringLiteral("valid-days")).toInt();
        if (order.validDays <= 0 || order.validDays > 36'600)
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--valid-days takes a number of days from 1 to 36600."));
    }
    ReviewDesk desk(view->workspace());
    HALLMARKER_ASSIGN(const SignedReview review, desk.sign(order));
    HALLMARKER_ASSIGN(const QJsonObject json, reviewJson(desk, review));
    return Answer{json, reviewText(json)};
}

core::Result<Answer> listReviews(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    const ReviewDesk desk(*workspace);
    HALLMARKER_ASSIGN(const QList<SignedReview> reviews, desk.list());
    QJsonArray rows;
    TextTable table({CliTexts::tr("ID"), CliTexts::tr("STATE"), CliTexts::tr("OUTCOME"), CliTexts::tr("BY"), CliTexts::tr("WHAT"), CliTexts::tr("BECAUSE")});
    for (const SignedReview &review : reviews) {
        if (arguments.has(QStringLiteral("state")) && stateWord(review) != arguments.value(QStringLiteral("state")))
            continue;
        HALLMARKER_ASSIGN(const QJsonObject json, reviewJson(desk, review));
        rows.append(json);
        table.add({review.id(), stateWord(review), json.value(QStringLiteral("outcome")).toString(), LineageText::printable(review.reviewer), LineageText::printable(review.scope.title()), LineageText::printable(json.value(QStringLiteral("reason")).toString())});
    }
    return Answer{QJsonObject{{QStringLiteral("reviews"), rows}}, table.isEmpty() ? CliTexts::tr("No part of the lineage was signed as reviewed. Do so with \"lineage review sign\".") + QLatin1Char('\n') : table.toString()};
}

core::Result<Answer> showReview(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace(true));
    const ReviewDesk desk(*workspace);
    HALLMARKER_ASSIGN(const SignedReview review, desk.find(arguments.at(0)));
    HALLMARKER_ASSIGN(QJsonObject json, reviewJson(desk, review));
    HALLMARKER_ASSIGN(const QList<ReviewChange> changes, desk.changes(review));
    QJsonArray list;
    QString text = reviewText(json);
    if (!changes.isEmpty())
        text += QLatin1Char('\n') + CliTexts::tr("Since it was signed:") + QLatin1Char('\n');
    for (const ReviewChange &change : changes) {
        QJsonObject one = change.toJson();
        one.insert(QStringLiteral("text"), change.text());
        list.append(one);
        text += QStringLiteral("  ") + LineageText::printable(change.text()) + QLatin1Char('\n');
    }
    json.insert(QStringLiteral("changes"), list);
    return Answer{json, text};
}

} // namespace

void addLineageReviewCommands(CommandTable &table)
{
    const Positional nodes{QStringLiteral("NODE"), CliTexts::tr("A node: SPACE|NAME, KIND:SPACE|NAME, its name alone when no other has it, or #NUMBER"), false, true};
    table.push_back({QStringLiteral("lineage review sign"), CliTexts::tr("Sign a part of the lineage as reviewed"),
                     CliTexts::tr("The review is a finding of lineage.review over everything in the part: nodes with their columns, tags, owners, licence and labels, steps with their transformation, and what is said about them. It goes stale by itself when any of that changes, and holds again when it is as it was. A policy can require it."),
                     {nodes},
                     {{QStringLiteral("up"), QStringLiteral("N"), CliTexts::tr("Steps upstream of the node, or \"all\"; 1 when not said")},
                      {QStringLiteral("down"), QStringLiteral("N"), CliTexts::tr("Steps downstream of the node, or \"all\"; 1 when not said")},
                      {QStringLiteral("only"), {}, CliTexts::tr("Just these nodes and the steps between them")},
                      {QStringLiteral("namespace"), QStringLiteral("SPACE"), CliTexts::tr("Everything in this namespace, with the jobs next to it")},
                      {QStringLiteral("objections"), {}, CliTexts::tr("It is not correct: the finding fails")},
                      {QStringLiteral("note"), QStringLiteral("TEXT"), CliTexts::tr("What there is to say; kept beside the log, so that it can be erased")},
                      {QStringLiteral("valid-days"), QStringLiteral("N"), CliTexts::tr("How long the review holds if nothing changes")}},
                     true, signReview});
    table.push_back({QStringLiteral("lineage review list"), CliTexts::tr("List the reviews of the lineage and what they are worth now"), {}, {},
                     {{QStringLiteral("state"), QStringLiteral("STATE"), CliTexts::tr("Only those in this state"), {}, false, false, {QStringLiteral("current"), QStringLiteral("stale"), QStringLiteral("expired"), QStringLiteral("broken")}}}, true, listReviews});
    table.push_back({QStringLiteral("lineage review show"), CliTexts::tr("Show a review, and what has changed since it was signed"), {}, {{QStringLiteral("ID"), CliTexts::tr("Id of the review")}}, {}, true, showReview});
}

} // namespace hallmarker::cli
