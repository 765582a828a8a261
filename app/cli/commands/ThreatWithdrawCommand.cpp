#include "app/cli/CliTexts.h"
#include "app/cli/ThreatRuleArguments.h"
#include "app/cli/commands/Commands.h"
#include "threats/status/SignedDecision.h"

namespace hallmarker::cli {

namespace {

core::Result<Answer> withdrawDecision(CommandContext &context, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    HALLMARKER_ASSIGN(const threats::LoadedThreatModel loaded, threatModelOrOnly(*workspace, arguments.value(QStringLiteral("model"))));
    HALLMARKER_ASSIGN(const threats::SignedDecision taken, threats::SignedDecision::withdraw(*workspace, loaded.model.id, arguments.at(0), arguments.value(QStringLiteral("reason"))));
    return Answer{taken.toJson(), CliTexts::tr("The decision about %1 is withdrawn by %2. The threat stands as if it had not been decided.\n").arg(taken.key, taken.withdrawnBy)};
}

} // namespace

void addThreatWithdrawCommand(CommandTable &table)
{
    table.push_back({QStringLiteral("threat withdraw"), CliTexts::tr("Withdraw a signed decision about a threat"), CliTexts::tr("What was signed stays beside it and in the log."), {{QStringLiteral("KEY"), CliTexts::tr("Key of the threat, such as MLT-015@lake")}},
                     {{QStringLiteral("reason"), QStringLiteral("TEXT"), CliTexts::tr("Why it is withdrawn"), {}, false, true}, threatModelOption()}, true, withdrawDecision});
}

} // namespace hallmarker::cli
