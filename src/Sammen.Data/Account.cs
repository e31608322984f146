using Microsoft.AspNetCore.Identity;

namespace Sammen.Data;

/// <summary>What signs in: a user name and a password. Who the person is in a municipality is the member's business.</summary>
public sealed class Account : IdentityUser<Guid>;
