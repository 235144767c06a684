using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Answers;

/// <summary>A field of an example answer, or an item of one.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Steps">The way from the payload: names, and places in lists.</param>
/// <param name="Kind">What its page says that it is.</param>
/// <param name="IsItem">Whether it is an item of a list of scalars or records.</param>
internal sealed record AnswerField(string Operation, IReadOnlyList<object> Steps, FieldKind Kind, bool IsItem)
{
    private const string Placeholder = "\"--here--\"";

    /// <summary>Where the payload lies in the example: in the answer itself, or below a member of it.</summary>
    public static JsonObject PayloadOf(string operation, JsonNode example) =>
        Payload.Prefix(Contracts.Operations.Method(operation)) is { Length: > 0 } prefix ? example[prefix.TrimEnd('.')]?.AsObject() ?? [] : example.AsObject();

    /// <summary>Every field of the operation's example answer, with the fields and items inside of each.</summary>
    public static IEnumerable<AnswerField> Of(string operation) =>
        Below(operation, [], PayloadOf(operation, JsonNode.Parse(Example.ResponseOf(operation))!), []);

    /// <summary>Whether it is a list, or an item of one, that belongs to another list by the places of the items.</summary>
    public bool IsPlaced { get; private init; }

    /// <summary>The path as the library gives it: names as on the wire, and any item of a list or map alike.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The example answer with something else in the place of the field.</summary>
    public string AnswerWith(string json)
    {
        JsonNode example = JsonNode.Parse(Example.ResponseOf(Operation))!;
        JsonNode parent = Follow(PayloadOf(Operation, example), Steps.SkipLast(1))!;
        Set(parent, Steps[^1], "--here--");
        return example.ToJsonString().Replace(Placeholder, json, StringComparison.Ordinal);
    }

    /// <summary>Takes the field out of what an answer was read as.</summary>
    public void RemoveFrom(JsonNode payload)
    {
        JsonNode? parent = Follow(payload, Steps.SkipLast(1).Select(WithoutMisspelling));
        switch (parent, WithoutMisspelling(Steps[^1]))
        {
            case (JsonObject record, string name):
                record.Remove(name);
                break;
            case (JsonArray list, int place):
                list.RemoveAt(place);
                break;
            default:
                throw new InvalidOperationException($"{this} has no place in {payload.ToJsonString()}.");
        }
    }

    public JsonNode? In(JsonNode payload) => Follow(payload, Steps.Select(WithoutMisspelling));

    public override string ToString() => $"{Operation} {Path}";

    private static IEnumerable<AnswerField> Below(string operation, IReadOnlyList<object> steps, JsonNode? node, IReadOnlyList<string> names)
    {
        foreach ((string name, JsonNode? value) in node as JsonObject ?? [])
        {
            if (AnswerFacts.IsEnvelope(operation, steps, name))
            {
                continue;
            }

            FieldKind kind = AnswerFacts.KindOf(operation, [.. names, name]);
            AnswerField field = new(operation, [.. steps, name], kind, false) { Path = $"$.{name}", IsPlaced = AnswerFacts.IsParallel(operation, [.. names, name]) };
            yield return field;
            foreach (AnswerField inside in Inside(field, value, [.. names, name]))
            {
                yield return inside;
            }
        }
    }

    private static IEnumerable<AnswerField> Inside(AnswerField field, JsonNode? value, IReadOnlyList<string> names)
    {
        switch (field.Kind, value)
        {
            case (FieldKind.MapOfObjects or FieldKind.MapOfLists, JsonObject map):
                foreach ((string key, JsonNode? entry) in map)
                {
                    AnswerField item = new(field.Operation, [.. field.Steps, key], field.Kind == FieldKind.MapOfObjects ? FieldKind.Object : FieldKind.Objects, false) { Path = field.Path + "[*]" };
                    yield return item;
                    foreach (AnswerField inside in item.Kind == FieldKind.Object ? Rebased(item, entry, names) : Inside(item, entry, names))
                    {
                        yield return inside;
                    }
                }

                break;
            case (_, JsonArray list):
                for (int i = 0; i < list.Count; i++)
                {
                    AnswerField item = new(field.Operation, [.. field.Steps, i], Oddity.ItemOf(field.Kind)!.Value, true) { Path = field.Path + "[*]", IsPlaced = field.IsPlaced };
                    yield return item;
                    foreach (AnswerField inside in Rebased(item, list[i], names))
                    {
                        yield return inside;
                    }
                }

                break;
            default:
                foreach (AnswerField inside in Rebased(field, value, names))
                {
                    yield return inside;
                }

                break;
        }
    }

    private static IEnumerable<AnswerField> Rebased(AnswerField parent, JsonNode? value, IReadOnlyList<string> names) =>
        Below(parent.Operation, parent.Steps, value, names).Select(field => field with { Path = parent.Path + field.Path[1..] });

    private static JsonNode? Follow(JsonNode? node, IEnumerable<object> steps)
    {
        foreach (object step in steps)
        {
            node = step is string name ? node?[name] : node?[(int)step];
        }

        return node;
    }

    private static void Set(JsonNode parent, object step, string value)
    {
        if (step is string name)
        {
            parent[name] = value;
        }
        else
        {
            parent[(int)step] = value;
        }
    }

    /// <summary>Feishu's example spells one name otherwise than its table.</summary>
    private static object WithoutMisspelling(object step) => step switch
    {
        "custom_bulding_id" => "custom_building_id",
        "adminis" => "admins",
        _ => step,
    };
}
