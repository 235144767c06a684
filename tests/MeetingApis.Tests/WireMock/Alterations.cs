using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.WireMock;

/// <summary>Requests that differ from a mapping's own in one place, where the mapping says that it matters.</summary>
internal static class Alterations
{
    public static IEnumerable<(string What, ExampleRequest Request)> Of(Mapping mapping)
    {
        var example = ExampleRequest.Of(mapping);
        return OfRoute(mapping, example).Concat(OfHeaders(mapping, example)).Concat(mapping.Request.BodyPatterns.SelectMany(pattern => OfBody(pattern, example)));
    }

    private static IEnumerable<(string, ExampleRequest)> OfRoute(Mapping mapping, ExampleRequest example)
    {
        yield return ("another method", example with { Method = example.Method is "PATCH" ? "PUT" : "PATCH" });
        yield return ("a longer path", example with { Url = example.Url.Insert(example.Path.Length, "/more") });
        yield return ("a path in capitals", example with { Url = example.Path.ToUpperInvariant() + example.Url[example.Path.Length..] });

        if (mapping.Request.Url is not null)
        {
            yield return ("an extra parameter", example with { Url = $"{example.Url}{(example.Url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}extra=1" });
        }

        if (example.Url.Contains('?', StringComparison.Ordinal))
        {
            yield return ("no query", example with { Url = example.Path });
            yield return ("another last parameter", example with { Url = example.Url + "0" });
        }

        if (mapping.Request.Url?.Split(['?', '&']) is [var path, var first, .. { Length: > 0 } others])
        {
            yield return ("another order of parameters", example with { Url = $"{path}?{string.Join('&', others)}&{first}" });
        }
    }

    private static IEnumerable<(string, ExampleRequest)> OfHeaders(Mapping mapping, ExampleRequest example)
    {
        foreach ((string? name, ValuePattern? pattern) in mapping.Request.Headers)
        {
            if (pattern.Absent)
            {
                yield return ($"with {name}", example.WithHeader(name, "Bearer t-wiremock"));
                yield return ($"with {name} in capitals", example.WithHeader(name.ToUpperInvariant(), "Bearer t-wiremock"));
                continue;
            }

            string changed = string.Equals(name, "Content-Type", StringComparison.Ordinal) ? "text/plain; charset=utf-8" : pattern.EqualTo + "0";
            yield return ($"another {name}", example.WithHeader(name, changed));
            yield return ($"no {name}", example with { Headers = example.Headers.Remove(name) });
        }
    }

    private static IEnumerable<(string, ExampleRequest)> OfBody(BodyPattern pattern, ExampleRequest example)
    {
        yield return ("an empty body", example with { Body = "" });
        yield return ("half a body", example with { Body = example.Body![..(example.Body!.Length / 2)] });

        foreach (JsonNode node in JsonNodes.Below(example.ParseBody()))
        {
            string path = node.GetPath();
            yield return ($"another {path}", Change(example, path, changed => changed.ReplaceWith(Another(changed))));
            yield return ($"null for {path}", Change(example, path, changed => changed.ReplaceWith<JsonNode?>(null)));
            yield return ($"no {path}", Change(example, path, JsonNodes.Remove));
            if (node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() is var text && text.ToUpperInvariant() is var capitals && capitals != text)
            {
                yield return ($"{path} in capitals", Change(example, path, changed => changed.ReplaceWith(capitals)));
            }
        }

        if (pattern.IgnoreExtraElements)
        {
            yield break;
        }

        foreach (string? path in JsonNodes.Below(example.ParseBody()).Prepend(example.ParseBody()).OfType<JsonObject>().Select(node => node.GetPath()))
        {
            yield return ($"something extra in {path}", Change(example, path, node => node.AsObject()["extra"] = 1));
        }

        foreach (string? path in JsonNodes.Below(example.ParseBody()).OfType<JsonArray>().Select(node => node.GetPath()))
        {
            yield return ($"one more in {path}", Change(example, path, node => node.AsArray().Add(1)));
            yield return ($"{path} turned around", Change(example, path, node => JsonNodes.Rotate(node.AsArray())));
        }
    }

    private static ExampleRequest Change(ExampleRequest example, string path, Action<JsonNode> change)
    {
        JsonNode body = example.ParseBody();
        change(JsonNodes.Below(body).Prepend(body).First(node => string.Equals(node.GetPath(), path, StringComparison.Ordinal)));
        return example with { Body = body.ToJsonString() };
    }

    private static JsonNode Another(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>() + "0",
        JsonValueKind.Number => node.GetValue<decimal>() + 1,
        JsonValueKind.True => false,
        JsonValueKind.False => true,
        _ => "text",
    };
}
