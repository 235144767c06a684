using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests;

/// <summary>The examples of the vendors' pages, as text.</summary>
internal static class Example
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The example answer of an operation's page.</summary>
    public static string ResponseOf(string operation) => Text(Of(operation).Response);

    /// <summary>The example body of an operation's page; null where its request has none.</summary>
    public static string? RequestOf(string operation) => Of(operation).Body is { } body ? Text(body) : null;

    /// <summary>The same, as a caller would write it.</summary>
    public static T RequestOf<T>(string operation) => (T)WireJson.Read(Of(operation).Body, typeof(T))!;

    /// <summary>The answer with a code that any operation may give, where a page prints it.</summary>
    public static string ErrorOf(string vendor, string code) =>
        Text(VendorContract.ByName[vendor].Errors.Single(error => error.Code == code && error.Body is not null).Body!);

    private static ContractExample Of(string operation) => ContractBook.Current[operation].Examples[0];

    private static string Text(JsonObject example) => example.ToJsonString(s_readable);
}
