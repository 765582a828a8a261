// A seat in a process of its own. Arguments: workspace, workshop, who, what, then what it needs:
//   contribute N   writes N contributions and says each id when it is durable
//   vote POLL CHOICE
//   decide DECISION REVISION TEXT   says "stored" or "conflict"

#include "core/storage/Workspace.h"
#include "threats/workshop/WorkshopFloor.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace hallmarker;
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    core::SystemClock clock;
    core::RandomIdSource ids(clock);
    core::WorkspaceOptions options;
    options.location = words.value(1);
    options.actor = {words.value(3)};
    const auto workspace = core::Workspace::open(options, clock, ids);
    if (!workspace)
        return 2;
    threats::WorkshopFloor floor(**workspace, words.value(2));
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    const auto fails = [](const core::Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.toString()));
        return 3;
    };
    if (words.value(4) == QLatin1String("contribute")) {
        for (int i = 0; i < words.value(5).toInt(); ++i) {
            threats::Contribution one;
            one.text = QStringLiteral("%1 %2").arg(words.value(3)).arg(i);
            const auto stored = floor.contribute(one);
            if (!stored)
                return fails(stored.error());
            std::puts(qPrintable(stored->head.id));
            std::fflush(stdout);
        }
    } else if (words.value(4) == QLatin1String("vote")) {
        if (const auto voted = floor.vote(words.value(5), words.value(6)); !voted)
            return fails(voted.error());
    } else {
        threats::WorkshopDecision decision;
        decision.head.id = words.value(5);
        decision.head.revision = words.value(6).toLongLong();
        decision.text = words.value(7);
        decision.reason = QStringLiteral("Because");
        const auto stored = floor.decide(decision);
        if (!stored && stored.error().kind != core::ErrorKind::Conflict)
            return fails(stored.error());
        std::puts(stored ? "stored" : "conflict");
    }
    return 0;
}
