namespace MeetingApis.Internal;

/// <summary>As whom a client calls.</summary>
/// <param name="Token">The token that every call carries.</param>
internal sealed record CallIdentity(AccessTokenRequest Token)
{
    /// <summary>Whether the app is one that other organisations install.</summary>
    public bool IsThirdPartyApp { get; init; }

    /// <summary>What to do where an operation does not take this kind of token; null where a user's token may help, and nothing else.</summary>
    public string? Advice { get; init; }

    /// <summary>The reason why an operation cannot be called as this; null as a rule.</summary>
    public ApiError? Refuse(ApiOperation operation) => operation.Tokens == TokenKinds.None || operation.Tokens.HasFlag(Token.Kind) ? null : new ApiError
    {
        Category = ErrorCategory.Authentication,
        Kind = FailureKind.Definitive,
        Problem = $"was not called: the operation takes tokens of kind {operation.Tokens}, and the client calls with one of kind {Token.Kind}",
        Advice = Advice ?? (operation.Tokens.HasFlag(TokenKinds.User) ? "Call it on a client that acts as a user: see AsUser." : null),
        HelpLink = operation.DocumentationUrl,
    };
}
