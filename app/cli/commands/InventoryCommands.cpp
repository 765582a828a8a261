#include "app/cli/commands/Commands.h"
#include "app/cli/commands/DatasetCommands.h"
#include "app/cli/commands/ExchangeCommands.h"
#include "app/cli/commands/ModelCommands.h"
#include "app/cli/commands/PeopleCommands.h"
#include "app/cli/commands/SystemCommands.h"

namespace hallmarker::cli {

void addInventoryCommands(CommandTable &table)
{
    addSystemCommands(table);
    addModelCommands(table);
    addDatasetCommands(table);
    addPeopleCommands(table);
    addExchangeCommands(table);
}

} // namespace hallmarker::cli
