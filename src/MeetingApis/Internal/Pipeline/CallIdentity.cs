namespace MeetingApis.Internal;

/// <summary>The identity with which a client calls.</summary>
/// <param name="Token">The token that every call carries.</param>
internal sealed record CallIdentity(AccessTokenRequest Token)
{
    /// <summary>The kind of the app.</summary>
    public AppKinds App { get; init; } = AppKinds.SelfBuilt;

    /// <summary>The identity without what it may do.</summary>
    public ClientIdentity Names => new() { Vendor = Token.Vendor, AppId = Token.AppId, Tenant = Token.Tenant, User = Token.User };

    /// <summary>Whether the calls are a user's, and not the app's own.</summary>
    public bool IsUser => Token.Kind == TokenKinds.User;

    /// <summary>What to do if an operation does not accept this kind of token; null if only a user's token may help.</summary>
    public string? Advice { get; init; }

    /// <summary>The same in one organisation of an app that others install. A user stays the user.</summary>
    public CallIdentity In(string tenant) => IsUser
        ? this with { Token = Token with { Tenant = tenant } }
        : new CallIdentity(Token with { Kind = TokenKinds.Tenant, Tenant = tenant }) { App = AppKinds.ThirdParty };

    /// <summary>The same as one user.</summary>
    /// <exception cref="ArgumentException">The name cannot be one.</exception>
    public CallIdentity AsUser(string user)
    {
        IdentityName.Check(user, nameof(user));
        return this with
        {
            Token = Token with { Kind = TokenKinds.User, User = user },
            Advice = "Call it on the client on which AsUser was called.",
        };
    }

    /// <summary>The reason why an app of this kind may not call an operation; usually null.</summary>
    public ApiError? RefuseApp(ApiOperation operation) => operation.Apps.HasFlag(App) ? null : new ApiError
    {
        Category = MeetingErrorCategory.NotSupported,
        Kind = FailureKind.Definitive,
        Problem = $"was not called: only apps of kind {operation.Apps} may call it, and this one is of kind {App}",
        HelpLink = operation.DocumentationUrl,
    };

    /// <summary>The reason why this identity cannot call an operation; usually null.</summary>
    public ApiError? Refuse(ApiOperation operation) => operation.Tokens == TokenKinds.None || operation.Tokens.HasFlag(Token.Kind) ? null : new ApiError
    {
        Category = MeetingErrorCategory.Authentication,
        Kind = FailureKind.Definitive,
        Problem = $"was not called: the operation takes tokens of kind {operation.Tokens}, and the client calls with one of kind {Token.Kind}",
        Advice = Advice ?? (operation.Tokens.HasFlag(TokenKinds.User) ? "Call it on a client that acts as a user: see AsUser." : null),
        HelpLink = operation.DocumentationUrl,
    };
}
