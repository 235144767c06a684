using System.Text.Json.Nodes;

namespace MeetingApis.Tests.WireMock;

/// <summary>Ways through a JSON body that <see cref="Alterations"/> takes apart.</summary>
internal static class JsonNodes
{
    /// <summary>Every value inside <paramref name="node"/>, at any depth; nulls apart.</summary>
    public static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray elements => elements,
            _ => Enumerable.Empty<JsonNode?>(),
        };
        return children.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
    }

    public static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray elements)
        {
            elements.RemoveAt(node.GetElementIndex());
        }
        else
        {
            node.Parent!.AsObject().Remove(node.GetPropertyName());
        }
    }

    /// <summary>Moves the first element to the end; a single element is taken twice instead, so that something changes.</summary>
    public static void Rotate(JsonArray elements)
    {
        elements.Add(elements[0]!.DeepClone());
        if (elements.Count > 2)
        {
            elements.RemoveAt(0);
        }
    }
}
