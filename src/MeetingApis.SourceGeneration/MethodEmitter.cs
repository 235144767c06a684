using static MeetingApis.SourceGeneration.ApiEmitter;

namespace MeetingApis.SourceGeneration;

/// <summary>Writes one method: check the arguments, build the URL, hand over.</summary>
internal static class MethodEmitter
{
    public static string Emit(ApiModel api, OperationModel operation)
    {
        string task = operation.Response is null ? "Task" : $"Task<{operation.Response.FullName}>";
        string url = operation.Parameters.Any(static parameter => parameter.Name == "url") ? "requestUrl" : "url";
        var queries = operation.Parameters.SelectMany(static parameter => parameter.Query).ToArray();
        bool isConstant = operation.Path.Count() == 1 && queries.Length == 0;
        var checks = operation.Parameters.Where(static parameter => parameter.IsRequired).Select(static parameter => $"global::System.ArgumentNullException.ThrowIfNull({parameter.Name});");
        var statements = isConstant ? checks : [.. checks, .. Path(operation.Path, url), .. queries.Select(query => Query(query, url))];
        string address = isConstant ? Literal(operation.PathTemplate) : $"{url}.ToString()";

        return $$"""
            public global::System.Threading.Tasks.{{task}} {{operation.MethodName}}(
                    {{string.Join(",\n        ", operation.Parameters.Select(static parameter => $"{parameter.Type} {parameter.Name}"))}})
                {
                    {{string.Concat(statements.Select(static statement => statement + "\n        "))}}return invoker.SendAsync(
                        {{string.Join(",\n            ", Arguments(api, operation, address))}});
                }
            """;
    }

    private static IEnumerable<string> Path(EquatableArray<PathPart> path, string url)
    {
        yield return $"var {url} = new global::MeetingApis.Internal.RequestUrl({Literal(path.First().Text)});";
        foreach (var part in path.Skip(1))
        {
            yield return part.IsParameter ? $"{url}.AppendSegment({part.Text}, nameof({part.Text}));" : $"{url}.Append({Literal(part.Text)});";
        }
    }

    private static string Query(QueryModel query, string url)
    {
        // A list of text has an overload of its own; other lists are written item by item.
        string local = query.Access.Replace(".", "").Replace("@", "");
        bool isEach = query.IsList && query.Kind != QueryKind.Text;
        string value = isEach ? local + "Item" : query.Access;
        string text = query.Kind switch
        {
            QueryKind.Number => query.IsNullable ? $"(int?){value}" : $"(int){value}",
            QueryKind.Converted when query.IsNullable => $"{value} is {{ }} {local} ? {query.TypeName}.Format({local}) : null",
            QueryKind.Converted => $"{query.TypeName}.Format({value})",
            _ => value,
        };

        // From an argument that is not nullable, the compiler infers no nullable parameter.
        string typeArgument = query is { Kind: QueryKind.Code, IsNullable: false } ? $"<{query.TypeName}>" : "";
        string append = $"{url}.AppendQuery{typeArgument}({Literal(query.Key)}, {text});";
        return isEach ? $"foreach (var {value} in {query.Access} ?? [])\n        {{\n            {append}\n        }}" : append;
    }

    private static IEnumerable<string> Arguments(ApiModel api, OperationModel operation, string address)
    {
        string context = $"global::MeetingApis.{api.Vendor}.Internal.{api.Vendor}";
        var body = operation.Parameters.FirstOrDefault(static parameter => parameter.Body is not null);
        var validated = operation.Parameters.FirstOrDefault(static parameter => parameter.IsValidated);
        string?[] properties =
        [
            body is null ? null : $"Body = {body.Name}",
            body is null ? null : $"BodyType = {context}JsonContext.Default.{body.Body!.ShortName}",
            validated is null ? null : $"Validated = {validated.Name}",
            operation.Headers.Any() ? $"Headers = {operation.HeadersName}" : null,
        ];

        yield return operation.FieldName;
        yield return $"new global::MeetingApis.Internal.ApiRequest({address})" + (properties.Any(static property => property is not null) ? Block("{", "}", "            ", properties) : "");
        if (operation.Response is not null)
        {
            yield return $"{context}ResponseJsonContext.Default.{operation.Response.ShortName}";
        }

        yield return operation.Parameters.Last().Name;
    }
}
