using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.TrimSmoke;

/// <summary>
/// One line for each operation of a client: how to call it so that it sends the example of its mapping file. A request
/// with a body is read from that file; the answer is written again and compared with what the file answers.
/// </summary>
/// <typeparam name="TClient">The client.</typeparam>
internal sealed class OperationCalls<TClient> : IEnumerable<string>
{
    private readonly Dictionary<string, Func<TClient, Mapping, Task<JsonElement?>>> _calls = new(StringComparer.Ordinal);

    /// <summary>A request with a body, and an answer.</summary>
    public void Add<TRequest, TResponse>(string operation, JsonTypeInfo<TRequest> request, JsonTypeInfo<TResponse> response, Func<TClient, TRequest, Task<TResponse>> call) =>
        _calls.Add(operation, async (client, example) => JsonSerializer.SerializeToElement(await call(client, RequestOf(example, request)), response));

    /// <summary>A request with a body, and no answer but the verdict.</summary>
    public void Add<TRequest>(string operation, JsonTypeInfo<TRequest> request, Func<TClient, TRequest, Task> call) =>
        _calls.Add(operation, async (client, example) =>
        {
            await call(client, RequestOf(example, request));
            return null;
        });

    /// <summary>A request without a body, and an answer.</summary>
    public void Add<TResponse>(string operation, JsonTypeInfo<TResponse> response, Func<TClient, Task<TResponse>> call) =>
        _calls.Add(operation, async (client, _) => JsonSerializer.SerializeToElement(await call(client), response));

    /// <summary>A request without a body, and no answer but the verdict.</summary>
    public void Add(string operation, Func<TClient, Task> call) =>
        _calls.Add(operation, async (client, _) =>
        {
            await call(client);
            return null;
        });

    /// <summary>A check for every operation of the catalogue, and for every line: neither may be without the other.</summary>
    public IEnumerable<Check> Checks(IReadOnlyList<ApiOperation> catalogue, Func<SmokeApp, TClient> client) =>
        from operation in catalogue.Select(static operation => operation.Name).Union(this, StringComparer.Ordinal)
        select new Check(operation, app => CallAsync(operation, client(app), app.Vendors));

    public IEnumerator<string> GetEnumerator() => _calls.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private async Task CallAsync(string operation, TClient client, MappedVendors vendors)
    {
        if (!_calls.TryGetValue(operation, out Func<TClient, Mapping, Task<JsonElement?>>? call))
        {
            throw new InvalidOperationException($"Nothing calls {operation}: write the derived files anew, as CONTRIBUTING.md says.");
        }

        Mapping example = Mapping.All.SingleOrDefault(mapping => mapping.Name == operation)
            ?? throw new InvalidOperationException($"There is no mapping file {operation}.json.");
        JsonElement? response = await call(client, example);

        Check.Equal("The mapping that matched the request", operation, (await vendors.AnsweredAsync())[^1]);
        if (response is { } typed)
        {
            AnswerValues.Compare(example.ResponseBody!.Value, typed);
        }
    }

    private static TRequest RequestOf<TRequest>(Mapping example, JsonTypeInfo<TRequest> type) =>
        example.RequestBody.Deserialize(type)!;
}
