#include "app/layout/DotText.h"

#include "app/layout/JsonText.h"

#include <graphviz/cgraph.h>

#include <cstdlib>
#include <cstring>
#include <unordered_map>
#include <vector>

namespace hallmarker::layout {

namespace {

std::string &collectedMessages()
{
    static std::string text;
    return text;
}

int collectMessage(char *message)
{
    constexpr std::size_t kept = 4096;
    if (collectedMessages().size() < kept)
        collectedMessages() += message;
    return 0;
}

/// "Error: <stdin>: syntax error in line 3 near 'x'"
int lineIn(const std::string &message)
{
    const std::size_t place = message.find(" line ");
    return place == std::string::npos ? 0 : std::atoi(message.c_str() + place + 6);
}

std::string attributesOf(Agraph_t *graph, void *object, int kind)
{
    std::string json = "{";
    for (Agsym_t *symbol = agnxtattr(graph, kind, nullptr); symbol != nullptr; symbol = agnxtattr(graph, kind, symbol)) {
        char *value = agxget(object, symbol);
        if (value == nullptr || *value == '\0')
            continue;
        // "\N" is the default label of all nodes: their name.
        if (std::strcmp(symbol->name, "label") == 0 && std::strcmp(value, "\\N") == 0)
            continue;
        json += json.size() > 1 ? "," : "";
        json += jsonString(symbol->name) + ":" + (aghtmlstr(value) != 0 ? "{\"html\":" + jsonString(value) + "}" : jsonString(value));
    }
    return json + "}";
}

} // namespace

bool dotToJson(const std::string &text, std::string &json, DotProblem &problem)
{
    agseterrf(collectMessage);
    agseterr(AGWARN);
    Agraph_t *graph = agmemread(text.c_str());
    if (graph == nullptr) {
        problem.message = collectedMessages();
        problem.line = lineIn(problem.message);
        return false;
    }
    json = "{\"name\":" + jsonString(agnameof(graph) != nullptr ? agnameof(graph) : "") + ",\"directed\":" + (agisdirected(graph) != 0 ? "true" : "false") +
           ",\"strict\":" + (agisstrict(graph) != 0 ? "true" : "false") + ",\"attributes\":" + attributesOf(graph, graph, AGRAPH);

    // Clusters by a walk with its own stack: they may be nested as deep as somebody likes.
    std::string clusters;
    std::unordered_map<Agnode_t *, int> clusterOf;
    std::vector<std::pair<Agraph_t *, int>> open;
    for (Agraph_t *sub = agfstsubg(graph); sub != nullptr; sub = agnxtsubg(sub))
        open.push_back({sub, -1});
    std::vector<std::pair<Agraph_t *, int>> waiting(open.rbegin(), open.rend());
    int clusterCount = 0;
    while (!waiting.empty()) {
        const auto [sub, parent] = waiting.back();
        waiting.pop_back();
        int own = parent;
        if (std::strncmp(agnameof(sub), "cluster", 7) == 0) {
            own = clusterCount++;
            clusters += clusters.empty() ? "" : ",";
            clusters += "{\"name\":" + jsonString(agnameof(sub)) + ",\"parent\":" + std::to_string(parent) + ",\"attributes\":" + attributesOf(graph, sub, AGRAPH) + "}";
            for (Agnode_t *node = agfstnode(sub); node != nullptr; node = agnxtnode(sub, node))
                clusterOf[agsubnode(graph, node, 0)] = own; // inner clusters come later and win
        }
        open.clear();
        for (Agraph_t *inner = agfstsubg(sub); inner != nullptr; inner = agnxtsubg(inner))
            open.push_back({inner, own});
        waiting.insert(waiting.end(), open.rbegin(), open.rend());
    }

    std::unordered_map<Agnode_t *, int> numbers;
    json += ",\"clusters\":[" + clusters + "],\"nodes\":[";
    for (Agnode_t *node = agfstnode(graph); node != nullptr; node = agnxtnode(graph, node)) {
        json += numbers.empty() ? "" : ",";
        numbers.emplace(node, static_cast<int>(numbers.size()));
        const auto cluster = clusterOf.find(node);
        json += "{\"name\":" + jsonString(agnameof(node)) + ",\"cluster\":" + std::to_string(cluster == clusterOf.end() ? -1 : cluster->second) + ",\"attributes\":" + attributesOf(graph, node, AGNODE) + "}";
    }
    json += "],\"edges\":[";
    bool isFirst = true;
    for (Agnode_t *node = agfstnode(graph); node != nullptr; node = agnxtnode(graph, node)) {
        for (Agedge_t *edge = agfstout(graph, node); edge != nullptr; edge = agnxtout(graph, edge)) {
            json += isFirst ? "" : ",";
            isFirst = false;
            json += "{\"from\":" + std::to_string(numbers[agtail(edge)]) + ",\"to\":" + std::to_string(numbers[aghead(edge)]) + ",\"attributes\":" + attributesOf(graph, edge, AGEDGE) + "}";
        }
    }
    json += "],\"warnings\":" + jsonString(collectedMessages()) + "}";
    return true;
}

} // namespace hallmarker::layout
