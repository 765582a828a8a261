#include "app/layout/DrawnGraph.h"

#include "app/layout/JsonText.h"

#include <graphviz/gvc.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <unordered_map>
#include <vector>

// The macros of Graphviz collide with names of the library.
#undef MIN
#undef MAX

namespace hallmarker::layout {

namespace {

std::string &drawMessages()
{
    static std::string text;
    return text;
}

int collectDrawMessage(char *message)
{
    constexpr std::size_t kept = 4096;
    if (drawMessages().size() < kept)
        drawMessages() += message;
    return 0;
}

/// Graphviz wants texts that it could change.
char *mutableText(const std::string &text)
{
    return const_cast<char *>(text.c_str());
}

void setText(void *object, const char *name, const std::string &value)
{
    agsafeset(object, const_cast<char *>(name), mutableText(value), const_cast<char *>(""));
}

/// An inch figure of a node within sane bounds.
std::string inches(Agnode_t *node, const char *name, double otherwise)
{
    const char *text = agget(node, const_cast<char *>(name));
    const double value = text != nullptr && *text != '\0' ? std::atof(text) : 0;
    return jsonNumber(std::isfinite(value) && value > 0.01 && value < 200 ? value : otherwise);
}

struct Copied {
    Agraph_t *graph = nullptr;
    std::vector<Agnode_t *> nodes;
    std::vector<Agedge_t *> edges;
    std::vector<std::string> names;
    std::vector<std::pair<int, int>> ends;
};

Copied copyOf(Agraph_t *source)
{
    Copied copy;
    copy.graph = agopen(const_cast<char *>("drawing"), Agdirected, nullptr);
    const char *direction = agget(source, const_cast<char *>("rankdir"));
    setText(copy.graph, "rankdir", direction != nullptr && std::strcmp(direction, "LR") == 0 ? "LR" : "TB");
    setText(copy.graph, "splines", "polyline");
    setText(copy.graph, "nodesep", "0.28");
    setText(copy.graph, "ranksep", "1.0");
    std::unordered_map<Agnode_t *, int> numbers;
    for (Agnode_t *node = agfstnode(source); node != nullptr; node = agnxtnode(source, node)) {
        const int number = static_cast<int>(copy.nodes.size());
        numbers.emplace(node, number);
        Agnode_t *made = agnode(copy.graph, mutableText("n" + std::to_string(number)), 1);
        setText(made, "shape", "box");
        setText(made, "label", "");
        setText(made, "fixedsize", "true");
        setText(made, "width", inches(node, "width", 2.2));
        setText(made, "height", inches(node, "height", 0.55));
        copy.nodes.push_back(made);
        copy.names.emplace_back(agnameof(node));
    }
    for (Agnode_t *node = agfstnode(source); node != nullptr; node = agnxtnode(source, node)) {
        for (Agedge_t *edge = agfstout(source, node); edge != nullptr; edge = agnxtout(source, edge)) {
            const int from = numbers[agtail(edge)];
            const int to = numbers[aghead(edge)];
            copy.ends.push_back({from, to});
            Agedge_t *made = agedge(copy.graph, copy.nodes[static_cast<std::size_t>(from)], copy.nodes[static_cast<std::size_t>(to)], mutableText("e" + std::to_string(copy.edges.size())), 1);
            setText(made, "dir", "none"); // lines end at the box; whoever draws them puts the head there
            copy.edges.push_back(made);
        }
    }
    // Only outermost clusters: nested ones add nothing that a picture needs, and much that fails.
    int clusters = 0;
    for (Agraph_t *sub = agfstsubg(source); sub != nullptr; sub = agnxtsubg(sub)) {
        if (std::strncmp(agnameof(sub), "cluster", 7) != 0)
            continue;
        Agraph_t *made = agsubg(copy.graph, mutableText("cluster" + std::to_string(clusters++)), 1);
        for (Agnode_t *node = agfstnode(sub); node != nullptr; node = agnxtnode(sub, node))
            agsubnode(made, copy.nodes[static_cast<std::size_t>(numbers[agsubnode(source, node, 0)])], 1);
    }
    return copy;
}

std::string positionsOf(const Copied &copy)
{
    const boxf bounds = GD_bb(copy.graph);
    const auto x = [&](double value) { return jsonNumber(value - bounds.LL.x); };
    const auto y = [&](double value) { return jsonNumber(bounds.UR.y - value); };
    std::string json = "{\"width\":" + jsonNumber(bounds.UR.x - bounds.LL.x) + ",\"height\":" + jsonNumber(bounds.UR.y - bounds.LL.y) + ",\"nodes\":[";
    for (std::size_t i = 0; i < copy.nodes.size(); ++i) {
        json += i > 0 ? "," : "";
        json += "{\"name\":" + jsonString(copy.names[i]) + ",\"x\":" + x(ND_coord(copy.nodes[i]).x) + ",\"y\":" + y(ND_coord(copy.nodes[i]).y) + ",\"rank\":" + std::to_string(ND_rank(copy.nodes[i])) + "}";
    }
    json += "],\"edges\":[";
    for (std::size_t i = 0; i < copy.edges.size(); ++i) {
        json += i > 0 ? "," : "";
        json += "{\"from\":" + std::to_string(copy.ends[i].first) + ",\"to\":" + std::to_string(copy.ends[i].second) + ",\"points\":[";
        const splines *spline = ED_spl(copy.edges[i]);
        bool isFirst = true;
        for (int k = 0; spline != nullptr && k < spline->size; ++k) {
            const bezier &part = spline->list[k];
            for (int p = 0; p < part.size; p += 3) { // polylines: control points lie on the line
                json += isFirst ? "[" : ",[";
                isFirst = false;
                json += x(part.list[p].x) + "," + y(part.list[p].y) + "]";
            }
        }
        json += "]}";
    }
    return json + "]}";
}

} // namespace

bool drawDot(const std::string &text, std::string &json, DotProblem &problem)
{
    agseterrf(collectDrawMessage);
    agseterr(AGERR);
    Agraph_t *source = agmemread(text.c_str());
    if (source == nullptr) {
        problem.message = drawMessages();
        return false;
    }
    GVC_t *context = gvContext();
    const Copied copy = copyOf(source);
    if (gvLayout(context, copy.graph, "dot") != 0) {
        problem.message = "dot could not lay out this graph: " + drawMessages();
        return false;
    }
    json = positionsOf(copy);
    return true; // nothing is freed: the process ends here
}

} // namespace hallmarker::layout
