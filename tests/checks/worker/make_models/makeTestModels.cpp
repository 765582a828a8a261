#include <caffe2/serialize/inline_container.h>
#include <torch/script.h>

#include <cstdio>
#include <functional>
#include <fstream>

// make_test_models FOLDER CANARY [CANARY_OUT]: writes the TorchScript files that the tests of the worker use, good and
// hostile ones. All take [n, 4] and, if they answer at all, give two classes.

namespace {

std::string folder;

void save(const char *name, const std::string &code, const torch::jit::ExtraFilesMap &extra = {}, bool isTraining = false, at::ScalarType type = at::kFloat)
{
    torch::jit::Module module("Model");
    module.register_parameter("weight", torch::tensor({2.0F, -1.0F, 0.5F, 0.0F, -2.0F, 1.0F, -0.5F, 0.0F}).reshape({2, 4}).to(type), false);
    module.register_parameter("bias", torch::tensor({-0.3F, 0.3F}).to(type), false);
    module.register_attribute("training", c10::BoolType::get(), isTraining);
    module.define(code);
    module.save(folder + "/" + name + ".pt", extra);
}

std::string forward(const std::string &body)
{
    return "def forward(self, x):\n" + body;
}

/// A copy of a saved model in which every member went through `edit`: for what the compiler of this program would not write.
void rewrite(const char *from, const char *to, const std::function<void(const std::string &, std::string &)> &edit)
{
    caffe2::serialize::PyTorchStreamReader reader(folder + "/" + from + ".pt");
    caffe2::serialize::PyTorchStreamWriter writer(folder + "/" + to + ".pt");
    for (const std::string &name : reader.getAllRecords()) {
        if (name == "version" || name.rfind(".data/", 0) == 0)
            continue; // the writer's own
        const auto [data, size] = reader.getRecord(name);
        std::string content(static_cast<const char *>(data.get()), size);
        edit(name, content);
        writer.writeRecord(name, content.data(), content.size());
    }
    writer.writeEndOfFile();
}

/// The model "helped" with another expression where its forward() calls its helper.
void saveWithCall(const char *name, const std::string &expression)
{
    bool isFound = false;
    rewrite("helped", name, [&](const std::string &member, std::string &content) {
        const std::string call = "(self).helper(x, )";
        const auto place = member.rfind("code/", 0) == 0 ? content.find(call) : std::string::npos;
        if (place == std::string::npos)
            return;
        content.replace(place, call.size(), expression);
        isFound = true;
    });
    if (!isFound)
        throw std::runtime_error("the call to be replaced was not found");
}

std::string nested(const std::string &open, const std::string &inside, const std::string &close, int depth)
{
    std::string text;
    for (int i = 0; i < depth; ++i)
        text += open;
    text += inside;
    for (int i = 0; i < depth; ++i)
        text += close;
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    folder = argv[1];
    const std::string canary = argv[2];
    const std::string written = argv[3];
    try {
        const std::string linear = "torch.linear(x, self.weight, self.bias)";
        const std::string signature = R"({"task":"classification","classes":["no","yes"],"label":{"column":"answer"},"inputs":{"kind":"tabular","features":[
            {"column":"a","type":"numeric","mean":0,"scale":1,"min":-3,"max":3},{"column":"b","type":"numeric","mean":10,"scale":2},
            {"column":"kind","type":"onehot","categories":["x","y"]}]}})";
        save("linear", forward("    return " + linear + "\n"), {{"hallmarker.json", signature}});
        save("scaled", forward("    return " + linear + " * 1000000.0\n"));
        save("softmax", forward("    return torch.softmax(" + linear + ", 1)\n"));
        save("sigmoid", forward("    return torch.sigmoid(" + linear + ".select(1, 1))\n"));
        save("labels", forward("    return torch.argmax(" + linear + ", 1)\n"));
        save("rounded", forward("    x = torch.round(x * 4.0) / 4.0\n    return " + linear + "\n"));
        save("noisy", forward("    return " + linear + " + torch.rand_like(" + linear + ")\n"));
        save("nan", forward("    y = " + linear + "\n    return torch.where(x.select(1, 0).unsqueeze(1) > 0.5, y / torch.zeros_like(y) * 0.0, y)\n"));
        save("batch_of_one", forward("    assert x.size(0) == 1\n    return " + linear + "\n"));
        save("neighbours", forward("    return " + linear + " - x.mean(0).sum()\n"));
        save("dropout", forward("    return torch.linear(torch.dropout(x, 0.5, self.training), self.weight, self.bias)\n"), {}, true);
        save("training_but_harmless", forward("    return " + linear + "\n"), {}, true);
        save("centred_in_training", forward("    if self.training:\n        x = x - x.mean(0)\n    return " + linear + "\n"), {}, true);
        save("log_softmax", forward("    return torch.log_softmax(" + linear + ", 1)\n"));
        save("constant", forward("    return torch.zeros([x.size(0), 2]) + self.bias\n"));
        save("blind", forward("    return " + linear + " * 0.0 + self.bias\n"));
        save("step", forward("    return torch.linear((x > 0.0).type_as(x), self.weight, self.bias)\n"));
        save("double", forward("    return " + linear + "\n"), {}, false, at::kDouble);
        save("tuple", forward("    return (" + linear + ", x)\n"));
        save("list", forward("    return [" + linear + ", x]\n"));
        save("dict", forward("    return {\"features\": x, \"logits\": " + linear + "}\n"));
        save("dict_without_scores", forward("    return {\"a\": x, \"b\": " + linear + "}\n"));
        save("two_heads", forward("    return (" + linear + ", -" + linear + ")\n"));
        save("two_heads_list", forward("    return [x, -" + linear + ", " + linear + "]\n"));
        save("scores_second", forward("    return (x, " + linear + ")\n"));
        save("fine_double", forward("    return " + linear + " + 1000000000.0\n"), {}, false, at::kDouble);
        save("narrows", forward("    return " + linear + ".float()\n"));
        save("single_inside", forward("    return torch.linear(x, torch.tensor([[2.0, -1.0, 0.5, 0.0], [-2.0, 1.0, -0.5, 0.0]]))\n"));
        save("hard_softmax", forward("    return torch.softmax(" + linear + " * 1000.0, 1)\n"));
        save("partly_rounded", forward("    return torch.linear(torch.where(x.select(1, 3).unsqueeze(1) > 0.89, torch.round(x * 100.0) / 100.0, x), self.weight, self.bias)\n"));
        save("text", forward("    return \"yes\"\n"));
        save("integers", forward("    return torch.linear(torch.embedding(torch.arange(0.0, 8.0).unsqueeze(1), x + 3).squeeze(2) - 3.0, self.weight, self.bias)\n"));
        // Honest models that give the same answers as the linear one.
        save("hidden_layer", forward("    w = torch.cat([self.weight, -self.weight], 0)\n    h = torch.relu(torch.linear(x, w))\n    return h[:, 0:2] - h[:, 2:4] + self.bias\n"));
        save("bounded", forward("    return torch.tanh(" + linear + " * 0.3)\n"));
        save("residual", forward("    y = " + linear + "\n    return y + torch.tanh(y)\n"));
        save("convolution", forward("    w = self.weight.reshape([2, 1, 2, 2])\n    return torch.conv2d(x.reshape([-1, 1, 2, 2]), w, self.bias).reshape([-1, 2])\n"));
        save("normalized", forward("    return torch.linear(torch.batch_norm(x, None, None, torch.zeros([4]), torch.ones([4]), False, 0.1, 0.0, False), self.weight, self.bias)\n"));
        save("prints", forward("    print(\"seen\", x.size(0))\n    return " + linear + "\n"));
        save("one_logit", forward("    return " + linear + ".select(1, 1).unsqueeze(1)\n"));
        // A perceptron of 4, 5 and 3 units whose weights come with the sample, behind its four inputs.
        save("perceptron_of_input", forward("    w1 = x[:, 4:24].reshape([-1, 5, 4])\n    w2 = x[:, 29:44].reshape([-1, 3, 5])\n"
                                            "    h = torch.relu(torch.bmm(w1, x[:, 0:4].unsqueeze(2)).squeeze(2) + x[:, 24:29])\n    return torch.bmm(w2, h.unsqueeze(2)).squeeze(2) + x[:, 44:47]\n"));
        save("three_outputs", forward("    return torch.cat([" + linear + ", x.select(1, 0).unsqueeze(1)], 1)\n"));
        save("not_a_classifier", forward("    return x.sum()\n"));
        save("wants_eight", forward("    return torch.linear(x.reshape([-1, 8]), torch.ones([2, 8]), self.bias)\n"));

        save("loop", forward("    while bool(x.sum() < 1e30):\n        x = x * 1.0\n    return x\n"));
        save("greedy", forward("    y = torch.zeros([64, 1024, 1024, 1024])\n    return y.reshape([-1, 4]) + x\n"));
        save("hoards", forward("    kept = [x]\n    while bool(x.sum() < 1e30):\n        kept.append(torch.zeros([16384]) + 1.0)\n    return kept[0]\n"));
        save("chatters", forward("    while bool(x.sum() < 1e30):\n        print(\"all work and no play makes a dull model\", x)\n    return x\n"));
        save("wide", forward("    return torch.zeros([x.size(0), 100000000]) + x.sum()\n"));
        save("loops_on_load", "def __getstate__(self) -> int:\n    return 1\n\ndef __setstate__(self, state: int) -> None:\n    n = 0\n    while n >= 0:\n        n = n * 1\n"
                              "    self.weight = torch.ones([2, 4])\n    self.bias = torch.ones([2])\n    self.training = False\n\n" + forward("    return " + linear + "\n"));
        save("reads_file", forward("    y = torch.from_file(\"" + canary + "\", False, 8)\n    return " + linear + " + y.sum()\n"));
        save("writes_file", forward("    torch.save(x, \"" + written + "\")\n    return " + linear + "\n"));
        // __setstate__ runs while the file is loaded, before anybody can look at the graph: only the sandbox is left.
        save("reads_file_on_load", "def __getstate__(self) -> int:\n    return 1\n\ndef __setstate__(self, state: int) -> None:\n    y = torch.from_file(\"" + canary + "\", False, 8)\n"
                                   "    self.weight = torch.ones([2, 4]) + y.sum()\n    self.bias = torch.ones([2])\n    self.training = False\n\n" + forward("    return " + linear + "\n"));

        // What TorchScript's own compiler refuses to write, or writes only where such a library is there.
        save("helped", "def helper(self, x):\n    return " + linear + "\n\n" + forward("    return self.helper(x)\n"));
        saveWithCall("calls_itself", "(self).forward(x, )");
        saveWithCall("nested_calls", nested("torch.neg(", "x", ")", 100000));
        saveWithCall("nested_brackets", nested("(", "x", ")", 1000000));
        saveWithCall("forks", "torch.wait(fork((self).helper, x))");
        saveWithCall("loads_library", "ops.load_library(\"" + canary + "\")");
        saveWithCall("loads_class_library", "torch.classes.load_library(\"" + canary + "\")");
        saveWithCall("sends", "ops.c10d.send(x, 1, 0)");
        saveWithCall("calls_remote", "rpc_async(\"worker1\", (self).helper, (x,), {})");
        rewrite("linear", "nested_pickle", [](const std::string &member, std::string &content) {
            if (member == "data.pkl")
                content = "\x80\x02)" + std::string(2000000, '\x85') + "."; // () in a tuple in a tuple ...
        });

        std::ifstream whole(folder + "/linear.pt", std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(whole), {}};
        std::ofstream(folder + "/cut_off.pt", std::ios::binary) << bytes.substr(0, bytes.size() / 2);
        return 0;
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
}
